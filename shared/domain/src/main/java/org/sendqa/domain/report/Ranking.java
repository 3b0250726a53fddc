package org.sendqa.domain.report;

import java.util.Comparator;
import java.util.List;
import org.sendqa.domain.pack.Activity.Target;
import org.sendqa.domain.report.Share.Verdict;

/**
 * The questions a round did best and worst on, so that a reader needn't search a long table. A question is never both.
 *
 * @param strengths the strongest first; where there is a target, only questions that reach it
 * @param development the weakest first; where there is a target, only questions that miss it
 */
public record Ranking(List<Finding> strengths, List<Finding> development) {

    private static final int SHOWN = 3;

    private static final Comparator<Finding> WEAKEST_FIRST = Comparator.comparing(Finding::share, Share::compare);

    /** Ranks by the exact share, at most three each way; equals keep the order in which they are asked. */
    public static Ranking of(List<Finding> findings, Target target) {
        return target.isSet()
                ? new Ranking(
                        ranked(findings, target, Verdict.MET, WEAKEST_FIRST.reversed()),
                        ranked(findings, target, Verdict.NOT_MET, WEAKEST_FIRST))
                : amongThemselves(findings);
    }

    private static List<Finding> ranked(
            List<Finding> findings, Target target, Verdict verdict, Comparator<Finding> order) {
        return findings.stream()
                .filter(finding -> finding.share().against(target) == verdict)
                .sorted(order)
                .limit(SHOWN)
                .toList();
    }

    /** No target says what is good enough, so the questions are held against one another: upper and lower half. */
    private static Ranking amongThemselves(List<Finding> findings) {
        List<Finding> graded =
                findings.stream().filter(finding -> finding.share().of() > 0).toList();
        int half = Math.min(SHOWN, graded.size() / 2);
        return new Ranking(
                graded.stream()
                        .sorted(WEAKEST_FIRST.reversed())
                        .limit(half)
                        .filter(finding -> finding.share().passes() > 0)
                        .toList(),
                graded.reversed().stream()
                        .sorted(WEAKEST_FIRST)
                        .limit(half)
                        .filter(finding ->
                                finding.share().passes() < finding.share().of())
                        .toList());
    }
}
