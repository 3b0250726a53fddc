package org.sendqa.packs;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sendqa.domain.json.Located;

/** Whether each row of the framework is in the pack or has a reason, and each row the pack names is the framework's. */
final class RowCheck {

    private static final Set<String> REASONS =
            Set.of("no-figure-in-source", "capability-not-built-yet", "not-software");

    private RowCheck() {}

    static List<String> faults(Located pack, Located coverage) {
        Coverage covered = Coverage.of(pack, coverage);
        Stream<String> reasons = Maybe.list(coverage, "notInPack").stream()
                .map(item -> item.member("reason"))
                .filter(reason -> !REASONS.contains(reason.text()))
                .map(reason -> reason.path() + " must be one of "
                        + REASONS.stream().sorted().toList());
        Stream<String> unknown = covered.unknown().stream()
                .map(row -> "%s names %s, which isn't among the framework's rows".formatted(place(pack, row), row));
        Stream<String> missing = covered.missing().stream()
                .map(row ->
                        "coverage.notInPack leaves out %s: put it into the pack, or here with a reason".formatted(row));
        Stream<String> both = covered.inBoth().stream()
                .map(row -> "coverage.notInPack gives a reason why %s isn't in the pack, which names it: take it out"
                        .formatted(row));
        return Stream.of(reasons, unknown, missing, both).flatMap(one -> one).toList();
    }

    private static String place(Located pack, String row) {
        return RowUse.in(pack)
                .filter(use -> use.row().equals(row))
                .map(use -> use.at().path())
                .findFirst()
                .orElse("coverage.notInPack");
    }
}
