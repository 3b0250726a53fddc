package org.sendqa.reporting.rendering;

import java.util.List;
import org.sendqa.domain.report.RoundReport;
import org.sendqa.domain.report.RoundReport.Held;
import org.sendqa.domain.report.Share;

/** What the answers to single questions say of the targets that the framework sets for them. */
final class HeldAnswers {

    private HeldAnswers() {}

    /** A sentence for each, with its exact fraction: with so few answers a percentage says little (trap T03). */
    static List<String> of(RoundReport report) {
        return report.held().stream()
                .map(held -> sentence(report, held)
                        + OverTwelveMonths.sentence(report, held.finding().question(), held.target()))
                .toList();
    }

    private static String sentence(RoundReport report, Held held) {
        Share share = held.finding().share();
        String asked = "“%s”".formatted(held.finding().words());
        String target = Wording.percent(held.target());
        return switch (share.against(held.target())) {
            case NOTHING_GRADED ->
                "%s %s, so nothing can be said of the target of %s.".formatted(asked, nothing(held), target);
            case MET -> "%s %s. The target of %s is met.".formatted(asked, found(report, held), target);
            case NOT_MET -> "%s %s. The target of %s is not met.".formatted(asked, found(report, held), target);
        };
    }

    private static String nothing(Held held) {
        return held.finding().differing() == 0 ? "Nobody answered" : Wording.differing(held.finding());
    }

    private static String found(RoundReport report, Held held) {
        Share share = held.finding().share();
        String passing = Wording.passing(report.scales().steps(held.finding().scale()));
        String open = Wording.differing(held.finding());
        return "%s (%s) %s %s%s"
                .formatted(
                        Wording.ofAll(share),
                        Wording.percent(share),
                        share.passes() == 1 ? "is" : "are",
                        passing,
                        open.isEmpty() ? "" : "; " + open);
    }
}
