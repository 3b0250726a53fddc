package org.sendqa.domain.sampling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.sendqa.domain.register.Subject;

/**
 * Puts a cell's cases in an order in which neighbours are alike, and cuts it into equal slices: one case from each is
 * spread over the attributes in proportion to the frame, while every case keeps a known probability (implicit
 * stratification in serpentine order; Williams and Chromy, SAS SUGI 5, 1980).
 */
final class Serpentine {

    private final List<String> attributes;

    /** By attributes, the weightiest first. */
    Serpentine(List<String> attributes) {
        this.attributes = attributes;
    }

    /** So many slices, whose lengths differ by one at most; cases alike in all attributes go by draw id. */
    List<List<String>> slices(SortedMap<String, Subject> cases, int slices) {
        List<String> order = order(List.copyOf(cases.entrySet()), 0).stream()
                .map(Map.Entry::getKey)
                .toList();
        return IntStream.range(0, slices)
                .mapToObj(slice -> order.subList(from(slice, slices, order), from(slice + 1, slices, order)))
                .toList();
    }

    private static int from(int slice, int slices, List<String> order) {
        return Math.toIntExact((long) slice * order.size() / slices);
    }

    /** Every second value's cases run backwards, so that they end where the next value's begin. */
    private List<Map.Entry<String, Subject>> order(List<Map.Entry<String, Subject>> cases, int depth) {
        if (depth == attributes.size()) {
            return cases;
        }
        SortedMap<String, List<Map.Entry<String, Subject>>> byValue = new TreeMap<>(Utf8Order.BYTES);
        for (Map.Entry<String, Subject> one : cases) {
            String value = one.getValue().attributes().getOrDefault(attributes.get(depth), "");
            byValue.computeIfAbsent(value, _ -> new ArrayList<>()).add(one);
        }
        List<Map.Entry<String, Subject>> order = new ArrayList<>(cases.size());
        boolean backwards = false;
        for (List<Map.Entry<String, Subject>> alike : byValue.values()) {
            List<Map.Entry<String, Subject>> inner = order(alike, depth + 1);
            order.addAll(backwards ? inner.reversed() : inner);
            backwards = !backwards;
        }
        return order;
    }
}
