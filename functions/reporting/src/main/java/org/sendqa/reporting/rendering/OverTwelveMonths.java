package org.sendqa.reporting.rendering;

import java.util.stream.Collectors;
import org.sendqa.domain.pack.Activity.Target;
import org.sendqa.domain.report.RoundReport;
import org.sendqa.domain.report.Share.Verdict;

/** What the rounds of twelve months say of a target that one round has too few cases for (trap T03). */
final class OverTwelveMonths {

    private OverTwelveMonths() {}

    /** A sentence to go on with; empty where there was no round before. The audits' own grades are of no question. */
    static String sentence(RoundReport report, String question, Target target) {
        return report.overAYear().stream()
                .filter(year -> year.what().equals(question))
                .map(year -> " Over twelve months, %d rounds make %s (%s): the target of %s is %s over the year."
                        .formatted(
                                year.rounds(),
                                Wording.ofAll(year.share()),
                                Wording.percent(year.share()),
                                Wording.percent(target),
                                year.share().against(target) == Verdict.MET ? "met" : "not met"))
                .collect(Collectors.joining());
    }
}
