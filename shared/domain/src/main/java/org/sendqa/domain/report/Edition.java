package org.sendqa.domain.report;

import java.util.List;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.cycle.Made;
import org.sendqa.domain.report.Reports.Released;

/**
 * One making of a cycle's report: which version it becomes, and of which closing of the cycle it counts. A cycle that
 * is reopened before its report was out is closed again at a later revision; what was made for the earlier one is then
 * never taken for the new one.
 *
 * @param version 1 and up, one more than the last one released
 * @param revision of the closed cycle
 */
public record Edition(CycleRef cycle, int version, int revision) {

    /** The edition that a making of a cycle's report is. */
    public static Edition of(CycleRef cycle, Made made) {
        return new Edition(cycle, made.version(), made.closing());
    }

    /** The edition of a closing: the one released for it already, else the version after those released. */
    public static Edition of(CycleRef cycle, int revision, List<Released> all, ReportFiles files) {
        List<Released> released =
                all.stream().filter(one -> one.cycle().equals(cycle)).toList();
        int last = released.stream().mapToInt(Released::version).max().orElse(0);
        return released.stream()
                .map(one -> new Edition(cycle, one.version(), revision))
                .filter(edition -> released.stream().anyMatch(one -> edition.is(one, files)))
                .findFirst()
                .orElseGet(() -> new Edition(cycle, last + 1, revision));
    }

    private boolean is(Released one, ReportFiles files) {
        String figures = files.key(this, ReportFiles.FIGURES);
        return figures.equals(one.keys().get(ReportFiles.FIGURES));
    }
}
