package org.sendqa.verifier;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sendqa.domain.register.Subject;
import org.sendqa.domain.sampling.StratumDraw;

/** Counts what a snapshot holds beside what a certificate says of it, keeping the cases of its frames. */
final class Tally {

    private final Frames frames;
    private final Set<SortedMap<String, String>> keys;
    private final Set<String> attributes;
    private final Set<String> seen = new HashSet<>();
    private final Map<SortedMap<String, String>, Integer> cells = new HashMap<>();
    private final Map<String, Subject> found = new HashMap<>();

    Tally(Frames frames) {
        this.frames = frames;
        this.keys = frames.strata().stream().map(Tally::attributesOf).collect(Collectors.toSet());
        this.attributes = keys.stream().flatMap(key -> key.keySet().stream()).collect(Collectors.toSet());
    }

    /** What a stratum asks of a case's attributes: nothing, where the frame isn't divided. */
    private static SortedMap<String, String> attributesOf(StratumDraw stratum) {
        return stratum.cell().isWhole()
                ? Collections.emptySortedMap()
                : stratum.cell().key();
    }

    /** Counts a case; whether it stands in a frame. */
    boolean count(Subject subject) {
        SortedMap<String, String> cell = cell(subject);
        seen.addAll(cell.keySet());
        cells.merge(cell, 1, Integer::sum);
        String id = frames.drawId(subject);
        if (frames.ids().contains(id)) {
            found.put(id, subject);
        }
        return found.containsKey(id);
    }

    /** Cases in the snapshot. */
    int cases() {
        return cells.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The cases of the frames that were found, by draw id. */
    Map<String, Subject> found() {
        return found;
    }

    /** The first case, if any, that stands in the frame of a stratum that isn't its own, in a sentence. */
    Optional<String> misplaced() {
        return frames.strata().stream().flatMap(this::misplaced).findFirst();
    }

    private Stream<String> misplaced(StratumDraw stratum) {
        return stratum.frame().stream()
                .filter(found::containsKey)
                .filter(id -> !fits(cellOf(id), attributesOf(stratum)))
                .map(id -> "%s stands in the frame of %s, but the register says %s"
                        .formatted(id, stratum.name(), cellOf(id)));
    }

    private SortedMap<String, String> cellOf(String id) {
        return cell(Objects.requireNonNull(found.get(id)));
    }

    /** Cases whose attributes are those of no stratum. */
    int unfitting() {
        return cells.entrySet().stream()
                .filter(cell -> keys.stream().noneMatch(key -> fits(cell.getKey(), key)))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** Attributes that strata are made by and no case of the register has, since the draw worked them out. */
    Set<String> workedOut() {
        Set<String> workedOut = new TreeSet<>(attributes);
        workedOut.removeAll(seen);
        return workedOut;
    }

    private SortedMap<String, String> cell(Subject subject) {
        SortedMap<String, String> cell = new TreeMap<>(subject.attributes());
        cell.keySet().retainAll(attributes);
        return cell;
    }

    private boolean fits(Map<String, String> cell, Map<String, String> key) {
        return key.entrySet().stream()
                .filter(entry -> seen.contains(entry.getKey()))
                .allMatch(entry -> cell.getOrDefault(entry.getKey(), "").equals(entry.getValue()));
    }
}
