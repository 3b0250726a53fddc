package org.sendqa.domain.sampling;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sendqa.domain.register.Subject;

/**
 * Cuts a certificate's cells into slices again: whoever cuts them as they like can choose who is drawn, though each
 * slice gives its lowest ticket.
 *
 * @param subjects the register's cases, by draw id; all that stand in a frame
 */
public record SlicesCheck(DrawDesign design, Map<String, Subject> subjects) {

    /** Whether a certificate has slices, which nobody can check without the design and the register. */
    public static boolean hasSlices(Certificate certificate) {
        return certificate.strata().stream().anyMatch(StratumDraw::isSlice);
    }

    /** The first case that doesn't stand in its slice, or slice that isn't the design's, in a sentence. */
    public Optional<String> fault(Certificate certificate) {
        return certificate.strata().stream().collect(Collectors.groupingBy(StratumDraw::cell)).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(cell -> fault(cell.getKey(), cell.getValue()).stream())
                .findFirst();
    }

    private Optional<String> fault(Cell cell, List<StratumDraw> strata) {
        Map<Cell, Collection<String>> cut =
                new Slicing(design.plan().spreadOver()).strata(cell, cases(strata), size(strata));
        return Stream.concat(
                        strata.stream()
                                .flatMap(stratum -> strangers(stratum, cut.getOrDefault(stratum.place(), List.of()))),
                        missing(cell, strata, cut))
                .findFirst();
    }

    private Stream<String> strangers(StratumDraw stratum, Collection<String> cut) {
        Set<String> own = new HashSet<>(cut);
        return stratum.frame().stream()
                .filter(id -> !own.contains(id))
                .map(id -> "%s stands in %s, but cut again%s that slice doesn't hold it"
                        .formatted(id, stratum.name(), over()));
    }

    private Stream<String> missing(Cell cell, List<StratumDraw> strata, Map<Cell, Collection<String>> cut) {
        return strata.size() == cut.size()
                ? Stream.empty()
                : Stream.of("%s is cut into %,d, but the design asks for %,d%s"
                        .formatted(cell.name(), strata.size(), cut.size(), over()));
    }

    private String over() {
        List<String> spreadOver = design.plan().spreadOver();
        return spreadOver.isEmpty() ? "" : " by " + String.join(", ", spreadOver);
    }

    private SortedMap<String, Subject> cases(List<StratumDraw> strata) {
        SortedMap<String, Subject> cases = new TreeMap<>(Utf8Order.BYTES);
        strata.stream()
                .flatMap(stratum -> stratum.frame().stream())
                .forEach(id -> cases.put(id, Objects.requireNonNull(subjects.get(id))));
        return cases;
    }

    private static int size(List<StratumDraw> strata) {
        return strata.stream().mapToInt(StratumDraw::size).sum();
    }
}
