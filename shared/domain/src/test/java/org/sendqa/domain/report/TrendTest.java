package org.sendqa.domain.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.instrument.Follows;
import org.sendqa.domain.report.RoundReport.Sources;
import org.sendqa.domain.report.RoundReport.Tool;

/** Rounds stand the newest first; a question is named by a letter, its share by how many of ten pass. */
class TrendTest {

    private static final RoundReport SAMPLE = new SampleRound().report();

    @Test
    void aQuestionOfOneVersionIsFollowedThroughAllItsRounds() {
        assertThat(trend(round(1, Follows.NONE, "a9"), round(1, Follows.NONE, "a5", "b1"), round(1, Follows.NONE)))
                .containsExactly(share(9), share(5), Optional.empty());
    }

    @Test
    void aQuestionThatGotAnotherIdIsFollowedThroughTwoVersions() {
        assertThat(trend(round(3, from(2, "a", "b"), "a9"), round(2, from(1, "b", "c"), "b5"), first("c1", "a3")))
                .containsExactly(share(9), share(5), share(1));
    }

    @Test
    void whatAVersionDoesNotCarryOnHasNoPastThoughAnIdComesBack() {
        assertThat(trend(round(3, from(2, "a", "b"), "a9"), round(2, from(1, "a", "a"), "b5", "a4"), first("a3", "b2")))
                .containsExactly(share(9), share(5), Optional.empty());
    }

    @Test
    void aVersionInBetweenThatNoRoundUsedBreaksTheTrend() {
        assertThat(trend(round(3, from(2, "a", "a"), "a9"), first("a3"))).containsExactly(share(9), Optional.empty());
    }

    @Test
    void aVersionThatSaysNothingOfThoseBeforeCarriesOnWhatItAsksInTheSameWords() {
        assertThat(trend(round(2, Follows.NONE, "a9"), first("a3"))).containsExactly(share(9), share(3));
        assertThat(trend(round(2, Follows.NONE, "a9"), first("a3 in other words")))
                .containsExactly(share(9), Optional.empty());
    }

    @Test
    void anotherToolIsNeverComparedWith() {
        RoundReport other = report(new Tool("another", "Another", 1, Follows.NONE), "a3");
        assertThat(trend(first("a9"), other, first("a5")))
                .containsExactly(share(9), Optional.empty(), Optional.empty());
    }

    @Test
    void aRoundInWhichItAppliedToNobodyIsPassedOver() {
        assertThat(trend(first("a9"), first("a-"), first("a5"))).containsExactly(share(9), Optional.empty(), share(5));
    }

    @Test
    void noRoundsHaveNoTrends() {
        assertThat(Trend.of(List.of())).isEmpty();
    }

    private static List<Optional<Share>> trend(RoundReport... rounds) {
        return Trend.of(List.of(rounds)).getFirst().shares();
    }

    private static Optional<Share> share(int passes) {
        return Optional.of(new Share(passes, 10));
    }

    private static Follows from(int version, String here, String there) {
        return new Follows(version, Map.of(here, there));
    }

    private static RoundReport first(String... findings) {
        return round(1, Follows.NONE, findings);
    }

    private static RoundReport round(int version, Follows follows, String... findings) {
        return report(new Tool("plan-audit", "Plan audit", version, follows), findings);
    }

    private static RoundReport report(Tool tool, String... findings) {
        return new RoundReport(
                SAMPLE.heading(),
                SAMPLE.scales(),
                SAMPLE.target(),
                SAMPLE.grades(),
                SAMPLE.completion(),
                SAMPLE.shortfalls(),
                SAMPLE.sessions(),
                Arrays.stream(findings).map(TrendTest::finding).toList(),
                SAMPLE.notes(),
                new Sources("", tool, List.of()));
    }

    private static Finding finding(String text) {
        Share share = text.endsWith("-") ? new Share(0, 0) : new Share(text.charAt(1) - '0', 10);
        return new Finding(text.substring(0, 1), "", text.substring(2), "grades", List.of(), share, 0);
    }
}
