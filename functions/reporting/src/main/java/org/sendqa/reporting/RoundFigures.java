package org.sendqa.reporting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sendqa.domain.calendar.Period;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.instrument.Grade;
import org.sendqa.domain.report.Completion;
import org.sendqa.domain.report.Distribution;
import org.sendqa.domain.report.RoundReport;

/**
 * One round beside others.
 *
 * @param words its period as people say it
 * @param all null where its audits are graded on another scale, or not at all
 * @param strata by locality or whatever its cases were drawn by
 */
public record RoundFigures(
        String cycle,
        String words,
        @Nullable GradedShare all,
        List<GradedShare> strata,
        int planned,
        int drawn,
        int submitted,
        int late) {

    /** Copies the list. */
    public RoundFigures {
        strata = List.copyOf(strata);
    }

    static RoundFigures of(RoundReport report, List<Grade> scale) {
        boolean same = !scale.isEmpty() && FiguresView.Step.of(report.scale()).equals(FiguresView.Step.of(scale));
        var strata = same ? report.grades().strata() : List.<Distribution>of();
        CycleRef cycle = report.heading().cycle();
        Completion total = report.total();
        return new RoundFigures(
                cycle.id(),
                Period.of(cycle.period()).words(),
                same ? GradedShare.of(report.grades().all(), scale) : null,
                strata.stream().map(stratum -> GradedShare.of(stratum, scale)).toList(),
                total.planned(),
                total.drawn(),
                total.submitted(),
                total.late());
    }
}
