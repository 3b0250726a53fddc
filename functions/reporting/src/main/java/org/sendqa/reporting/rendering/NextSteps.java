package org.sendqa.reporting.rendering;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sendqa.domain.instrument.Grade;
import org.sendqa.domain.report.Completion;
import org.sendqa.domain.report.Disagreed;
import org.sendqa.domain.report.Distribution;
import org.sendqa.domain.report.Finding;
import org.sendqa.domain.report.Ranking;
import org.sendqa.domain.report.RoundReport;

/** What a round asks its readers to do, the most pressing first. */
final class NextSteps {

    private NextSteps() {}

    static List<String> of(RoundReport report) {
        Ranking ranking = Ranking.of(report.onOverallScale(), report.target());
        List<String> steps = Stream.of(
                        lowest(report),
                        disagreed(report),
                        ranking.development().stream().findFirst().map(NextSteps::improve),
                        missing(report.total()),
                        unfilled(report),
                        ranking.strengths().stream().findFirst().map(NextSteps::share))
                .flatMap(Optional::stream)
                .toList();
        return steps.isEmpty() ? List.of("Nothing came in that could be acted on; see how far the round came.") : steps;
    }

    private static Optional<String> lowest(RoundReport report) {
        if (!report.isGraded()) {
            return Optional.empty();
        }
        Grade grade = report.scale().getLast();
        int index = report.scale().size() - 1;
        int audits = report.grades().all().counts().get(index);
        if (grade.passes() || audits == 0) {
            return Optional.empty();
        }
        List<String> where = report.grades().strata().stream()
                .filter(stratum -> stratum.counts().get(index) > 0)
                .map(Distribution::name)
                .toList();
        return Optional.of("Take the %s graded %s to the next exceptions meeting (%s)."
                .formatted(audits == 1 ? "audit" : audits + " audits", grade.title(), Wording.listed(where)));
    }

    /** A grade that nobody settled is settled first, and the worst of them looked at all the same. */
    private static Optional<String> disagreed(RoundReport report) {
        Disagreed open = report.grades().disagreed();
        if (open.cases() == 0) {
            return Optional.empty();
        }
        String settle = "Settle which grade stands for %s whose auditors gave different ones."
                .formatted(Wording.count(open.cases(), "case"));
        Grade worst = report.scale().getLast();
        return Optional.of(
                worst.passes() || open.worst() == 0
                        ? settle
                        : settle
                                + " Somebody graded %d of them %s: take that to the next exceptions meeting, too."
                                        .formatted(open.worst(), worst.title()));
    }

    private static String improve(Finding finding) {
        return "Plan practice development on “%s”: %s reach the standard."
                .formatted(finding.words(), Wording.ofAll(finding.share()));
    }

    private static Optional<String> missing(Completion total) {
        return total.notSubmitted() == 0
                ? Optional.empty()
                : Optional.of("Ask why %s never came in.".formatted(Wording.count(total.notSubmitted(), "audit")));
    }

    private static Optional<String> unfilled(RoundReport report) {
        int unfilled = report.shortfalls().unfilled().size();
        return unfilled == 0
                ? Optional.empty()
                : Optional.of(("Look under “Shortfalls and replacements” why %s had no auditor, and see to it in time"
                                + " for the next round.")
                        .formatted(Wording.count(unfilled, "audit")));
    }

    private static String share(Finding finding) {
        return "Share what works on “%s”: %s reach the standard."
                .formatted(finding.words(), Wording.ofAll(finding.share()));
    }
}
