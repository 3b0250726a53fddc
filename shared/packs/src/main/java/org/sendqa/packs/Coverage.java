package org.sendqa.packs;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sendqa.domain.json.Located;

/**
 * Where each row of a framework is answered in its pack, or why it isn't.
 *
 * @param inPack by row, the places that answer to it
 * @param notInPack by row, the reason and what is meant
 */
record Coverage(List<String> rows, NavigableMap<String, List<String>> inPack, Map<String, String> notInPack) {

    static Coverage of(Located pack, Located coverage) {
        List<String> instruments =
                pack.list("instruments").stream().map(one -> one.text("id")).toList();
        NavigableMap<String, List<String>> places = RowUse.in(pack)
                .collect(Collectors.groupingBy(
                        RowUse::row,
                        TreeMap::new,
                        Collectors.mapping(
                                use -> use.where(instruments),
                                Collectors.collectingAndThen(
                                        Collectors.toCollection(() -> new TreeSet<>(Comparator.<String>naturalOrder())),
                                        List::copyOf))));
        Map<String, String> reasons = new LinkedHashMap<>();
        Maybe.list(coverage, "notInPack")
                .forEach(item -> item.texts("rows")
                        .forEach(row -> reasons.put(row, "%s: %s".formatted(item.text("reason"), item.text("what")))));
        return new Coverage(RowIds.of(coverage), places, reasons);
    }

    /** The rows that nothing says anything about. */
    List<String> missing() {
        return rows.stream()
                .filter(row -> !inPack.containsKey(row) && !notInPack.containsKey(row))
                .toList();
    }

    /** The rows that are spoken of, but that the framework doesn't have. */
    List<String> unknown() {
        return Stream.concat(inPack.keySet().stream(), notInPack.keySet().stream())
                .distinct()
                .filter(row -> !rows.contains(row))
                .toList();
    }

    /** The rows that the pack answers and has a reason not to. */
    List<String> inBoth() {
        return rows.stream()
                .filter(row -> inPack.containsKey(row) && notInPack.containsKey(row))
                .toList();
    }

    /** How many rows stand in the pack only as something lost or asked. */
    long onlyAsked() {
        return rows.stream()
                .map(inPack::get)
                .filter(places -> places != null && places.stream().allMatch("gaps.yaml"::equals))
                .count();
    }

    /** How many rows the pack answers. */
    long answered() {
        return rows.stream().filter(inPack::containsKey).count();
    }
}
