package org.sendqa.domain.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.audit.Answer;

class FindingsTest {

    private static final Answer GOOD = new Answer.Graded("good");
    private static final Answer POOR = new Answer.Graded("inadequate");
    private static final Answer NONE = new Answer.NotApplicable();

    @Test
    void notApplicableIsLeftOutOfTheShare() {
        RoundReport report = new SampleRound()
                .audited("managers", "North", "good", Map.of("views", GOOD, "outcomes", GOOD, "adulthood", NONE))
                .audited("managers", "East", "good", Map.of("views", GOOD, "outcomes", POOR, "adulthood", NONE))
                .audited("leads", "East", "good", Map.of("views", POOR, "outcomes", NONE, "adulthood", NONE))
                .report();
        assertThat(report.findings())
                .extracting(
                        Finding::question, Finding::section, Finding::counts, Finding::share, Finding::notApplicable)
                .containsExactly(
                        tuple("views", "Views", List.of(0, 2, 0, 1), new Share(2, 3), 0),
                        tuple("outcomes", "Views", List.of(0, 1, 0, 1), new Share(1, 2), 1),
                        tuple("adulthood", "Whole", List.of(0, 0, 0, 0), new Share(0, 0), 3));
        assertThat(report.findings())
                .extracting(Finding::words)
                .containsExactly("About views", "About outcomes", "About adulthood");
    }

    @Test
    void aCaseThatTwoAuditedCountsOnceWhereTheyAnsweredAlikeAndNowhereWhereTheyDiffer() {
        RoundReport report = new SampleRound()
                .audited("managers", "East", "good", Map.of("views", GOOD))
                .audited("managers", "North", "good", Map.of("views", GOOD, "outcomes", GOOD, "adulthood", NONE))
                .auditedAgain("leads", "good", Map.of("views", GOOD, "outcomes", POOR, "adulthood", NONE))
                .report();
        assertThat(report.findings())
                .extracting(Finding::question, Finding::share, Finding::notApplicable, Finding::differing)
                .containsExactly(
                        tuple("views", new Share(2, 2), 0, 0),
                        tuple("outcomes", new Share(0, 0), 0, 1),
                        tuple("adulthood", new Share(0, 0), 1, 0));
    }

    @Test
    void strengthsReachTheTargetAndTheRestIsForDevelopment() {
        Ranking ranking = rank(new Share(8, 10), new Share(6, 10), new Share(9, 10), new Share(5, 10));
        assertThat(ranking.strengths()).extracting(Finding::words).containsExactly("2", "0");
        assertThat(ranking.development()).extracting(Finding::words).containsExactly("3", "1");
    }

    @Test
    void equalSharesKeepTheOrderInWhichTheyAreAsked() {
        Ranking ranking = rank(new Share(1, 1), new Share(3, 3), new Share(1, 2), new Share(2, 4));
        assertThat(ranking.strengths()).extracting(Finding::words).containsExactly("0", "1");
        assertThat(ranking.development()).extracting(Finding::words).containsExactly("2", "3");
    }

    @Test
    void threeAreShownAtMostAndNothingThatNobodyGraded() {
        Share all = new Share(5, 5);
        Ranking ranking = rank(all, all, all, all, new Share(0, 0));
        assertThat(ranking.strengths()).extracting(Finding::words).containsExactly("0", "1", "2");
        assertThat(ranking.development()).isEmpty();
    }

    private static Ranking rank(Share... shares) {
        List<Finding> findings = IntStream.range(0, shares.length)
                .mapToObj(index -> new Finding("", "", Integer.toString(index), "grades", List.of(), shares[index], 0))
                .toList();
        return Ranking.of(findings, SamplePack.TARGET);
    }
}
