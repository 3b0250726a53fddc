package org.sendqa.reporting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sendqa.domain.calendar.Period;
import org.sendqa.domain.instrument.Grade;
import org.sendqa.domain.report.Completion;
import org.sendqa.domain.report.Distribution;
import org.sendqa.domain.report.RoundReport;
import org.sendqa.domain.report.Share;

/**
 * An activity's rounds side by side, in figures that can be drawn.
 *
 * @param title the activity's
 * @param passing which grades the shares are of; empty where nothing is graded
 * @param target the share that is aimed at, in percent; null where the framework sets none
 * @param grades the steps of the scale, best first
 * @param rounds the newest first; those on another scale have no grades here
 */
public record FiguresView(
        String title, String passing, @Nullable Double target, List<Step> grades, List<RoundFigures> rounds) {

    /** Copies the lists. */
    public FiguresView {
        grades = List.copyOf(grades);
        rounds = List.copyOf(rounds);
    }

    /** A step of the scale. */
    public record Step(String title, boolean passes) {

        static List<Step> of(List<Grade> scale) {
            return scale.stream()
                    .map(grade -> new Step(grade.title(), grade.passes()))
                    .toList();
        }
    }

    /**
     * One round.
     *
     * @param words its period as people say it
     * @param all null where its audits are graded on another scale, or not at all
     * @param strata by locality or whatever its cases were drawn by
     */
    public record RoundFigures(
            String cycle,
            String words,
            @Nullable Graded all,
            List<Graded> strata,
            int planned,
            int drawn,
            int submitted,
            int late) {

        /** Copies the list. */
        public RoundFigures {
            strata = List.copyOf(strata);
        }

        static RoundFigures of(RoundReport report, List<Grade> scale) {
            boolean same = !scale.isEmpty() && Step.of(report.scale()).equals(Step.of(scale));
            Completion total = report.total();
            return new RoundFigures(
                    report.heading().cycle().id(),
                    Period.of(report.heading().cycle().period()).words(),
                    same ? Graded.of(report.grades().all(), scale) : null,
                    same
                            ? report.grades().strata().stream()
                                    .map(stratum -> Graded.of(stratum, scale))
                                    .toList()
                            : List.of(),
                    total.planned(),
                    total.drawn(),
                    total.submitted(),
                    total.late());
        }
    }

    /**
     * How often each grade was given.
     *
     * @param counts by the scale's order
     * @param low where the share may lie at least, had every eligible case been audited, in percent
     * @param high likewise at most
     */
    public record Graded(String name, List<Integer> counts, int passes, int of, double low, double high) {

        private static final double HUNDREDTHS = 100.0;

        /** Copies the counts. */
        public Graded {
            counts = List.copyOf(counts);
        }

        static Graded of(Distribution grades, List<Grade> scale) {
            Share share = grades.share(scale);
            return new Graded(
                    grades.name(),
                    grades.counts(),
                    share.passes(),
                    share.of(),
                    share.interval().low() / HUNDREDTHS,
                    share.interval().high() / HUNDREDTHS);
        }
    }
}
