package org.sendqa.domain.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.pack.Activity.Target;

class RankingTest {

    private static final Target EIGHTY = new Target(80, 100, "");

    @Test
    void aTargetPartsStrengthsFromWhatIsToBeDeveloped() {
        Ranking ranking = Ranking.of(found(9, 8, 7, 10), EIGHTY);
        assertThat(passes(ranking.strengths())).containsExactly(10, 9, 8);
        assertThat(passes(ranking.development())).containsExactly(7);
    }

    @Test
    void withoutATargetQuestionsAreHeldAgainstOneAnotherAndNoneIsBoth() {
        Ranking ranking = Ranking.of(found(3, 9, 5, 1, 7), Target.NONE);
        assertThat(passes(ranking.strengths())).containsExactly(9, 7);
        assertThat(passes(ranking.development())).containsExactly(1, 3);
    }

    @Test
    void withoutATargetNothingPerfectIsForDevelopmentAndNothingThatAllMissedAStrength() {
        assertThat(Ranking.of(found(10, 10, 10, 10), Target.NONE).development()).isEmpty();
        assertThat(Ranking.of(found(0, 0, 0, 0), Target.NONE).strengths()).isEmpty();
    }

    @Test
    void aSingleQuestionIsNeitherAStrengthNorAWeaknessWithoutATarget() {
        assertThat(Ranking.of(found(4), Target.NONE)).isEqualTo(new Ranking(List.of(), List.of()));
    }

    private static List<Finding> found(int... ofTen) {
        return Arrays.stream(ofTen)
                .mapToObj(passes -> new Finding(
                        "question",
                        "Section",
                        "Question",
                        "grades",
                        List.of(passes, 10 - passes),
                        new Share(passes, 10),
                        0))
                .toList();
    }

    private static List<Integer> passes(List<Finding> findings) {
        return findings.stream().map(finding -> finding.share().passes()).toList();
    }
}
