package org.sendqa.domain.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sendqa.domain.pack.Activity.Target;
import org.sendqa.domain.report.Share.Interval;
import org.sendqa.domain.report.Share.Verdict;

class ShareTest {

    private static final Target EIGHTY = new Target(80, 100, "");

    @ParameterizedTest(name = "{0} of {1} lies between {2} and {3} ten-thousandths")
    @CsvSource({"9, 12, 4677, 9111", "0, 8, 0, 3244", "12, 12, 7575, 10000", "0, 0, 0, 10000"})
    void theIntervalAgreesWithPublishedWilsonFigures(int passes, int of, long low, long high) {
        assertThat(new Share(passes, of).interval()).isEqualTo(new Interval(low, high));
    }

    @ParameterizedTest(name = "{0} of {1} against 80 per cent: {2}")
    @CsvSource({
        "8, 10, MET",
        "9, 12, NOT_MET",
        "10, 12, MET",
        "4, 5, MET",
        "3, 5, NOT_MET",
        "6, 6, MET",
        "0, 0, NOTHING_GRADED"
    })
    void theTargetIsComparedAsAnExactFraction(int passes, int of, Verdict verdict) {
        assertThat(new Share(passes, of).against(EIGHTY)).isEqualTo(verdict);
    }

    @Test
    void aShareThatRoundsToTheTargetStillMissesIt() {
        assertThat(new Share(7_999, 10_000).against(EIGHTY)).isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void twelveAuditsSettleNothingNearTheTarget() {
        assertThat(new Share(9, 12).settles(EIGHTY)).isFalse();
        assertThat(new Share(12, 12).settles(EIGHTY)).isFalse();
    }

    @Test
    void anIntervalWhollyOnOneSideSettlesTheTarget() {
        assertThat(new Share(16, 16).settles(EIGHTY)).isTrue();
        assertThat(new Share(2, 12).settles(EIGHTY)).isTrue();
    }

    @Test
    void countsThatAreNoShareAreRefused() {
        assertThatThrownBy(() -> new Share(3, 2)).hasMessage("3 of 2 is no share");
        assertThatThrownBy(() -> new Share(-1, 2)).hasMessage("-1 of 2 is no share");
    }
}
