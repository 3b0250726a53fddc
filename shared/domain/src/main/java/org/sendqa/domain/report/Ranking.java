package org.sendqa.domain.report;

import java.util.Comparator;
import java.util.List;
import org.sendqa.domain.pack.Activity.Target;
import org.sendqa.domain.report.Share.Verdict;

/**
 * The questions a round did best and worst on, so that a reader needn't search a long table. A question is never both.
 *
 * @param strengths those that reach the target, the strongest first
 * @param development those that miss it, the weakest first
 */
public record Ranking(List<Finding> strengths, List<Finding> development) {

    private static final int SHOWN = 3;

    /** Ranks by the exact share, at most three each way; equals keep the order in which they are asked. */
    public static Ranking of(List<Finding> findings, Target target) {
        Comparator<Finding> weakestFirst = Comparator.comparing(Finding::share, Share::compare);
        return new Ranking(
                ranked(findings, target, Verdict.MET, weakestFirst.reversed()),
                ranked(findings, target, Verdict.NOT_MET, weakestFirst));
    }

    private static List<Finding> ranked(
            List<Finding> findings, Target target, Verdict verdict, Comparator<Finding> order) {
        return findings.stream()
                .filter(finding -> finding.share().against(target) == verdict)
                .sorted(order)
                .limit(SHOWN)
                .toList();
    }
}
