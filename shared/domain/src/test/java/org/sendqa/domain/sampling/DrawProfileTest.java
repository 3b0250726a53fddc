package org.sendqa.domain.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.sendqa.domain.sampling.Quotas.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.pack.Quota;
import org.sendqa.domain.pack.SamplePlan;
import org.sendqa.domain.pack.Where;
import org.sendqa.domain.register.Subject;
import org.sendqa.domain.sampling.DrawProfile.Line;

class DrawProfileTest {

    private final DrawDesign design = Quotas.design(
            CellGrid.of("phase", List.of("Primary", "Secondary")),
            new SamplePlan(
                    new Quota.Sizes(List.of("phase"), List.of(new Quota.Group(Where.is("phase", "Primary"), 2)), 0),
                    List.of(),
                    List.of(),
                    SamplePlan.WhenShort.DRAW));
    private final DrawProfile profile = profile();

    @Test
    void everyValueOfTheRegisterStandsBesideFrameAndSample() {
        assertThat(profile.register()).isEqualTo(18);
        assertThat(profile.frame()).isEqualTo(14);
        assertThat(profile.sample()).isEqualTo(2);
        assertThat(profile.lines()).contains(new Line("phase", "Primary", 10, 10, 10, 2));
    }

    @Test
    void whoCouldNeverBeDrawnIsNamedBeItByCellOrByAttribute() {
        assertThat(profile.lines())
                .filteredOn(Line::isNeverDrawn)
                .extracting(Line::attribute, Line::value)
                .containsExactly(tuple("phase", "Post-16"), tuple("phase", "Secondary"), tuple("placement", "at home"));
        assertThat(profile.emptyCells()).isEqualTo(Map.of("Secondary", 4));
        assertThat(profile.excluded()).isEqualTo(Map.of("unknown-stratum", 4));
    }

    @Test
    void ageGroupsStandYoungestFirstAndOtherValuesByTheirWords() {
        Tally tally = new Tally();
        for (String age : List.of("20 to 25", "16 to 19", "under 5", "5 to 10", "11 to 15")) {
            cases(1, "ageGroup", age).forEach(tally::count);
        }
        List.of("Secondary", "Primary")
                .forEach(phase -> cases(1, "phase", phase).forEach(tally::count));
        assertThat(tally.counts())
                .hasEntrySatisfying(
                        "ageGroup",
                        ages -> assertThat(ages.keySet())
                                .containsExactly("under 5", "5 to 10", "11 to 15", "16 to 19", "20 to 25"))
                .hasEntrySatisfying(
                        "phase", phases -> assertThat(phases.keySet()).containsExactly("Primary", "Secondary"));
    }

    @Test
    void theDistanceIsHalfTheSumOfTheDifferencesOfShares() {
        assertThat(profile.distance("phase")).isEqualTo((1 - 10 / 14.0 + 4 / 14.0) / 2);
        assertThat(profile.distance("no attribute")).isZero();
    }

    @Test
    void theTextHoldsCountsOnly() {
        assertThat(ProfileJson.write("plans", profile))
                .startsWith("{\"draw\":\"plans\",\"emptyCells\":[{\"cell\":\"Secondary\",\"count\":4}]")
                .doesNotContain("id ");
    }

    private DrawProfile profile() {
        List<Subject> register = new ArrayList<>(cases(10, "phase", "Primary"));
        register.addAll(cases(4, "phase", "Secondary", "placement", "at home"));
        register.addAll(cases(4, "phase", "Post-16"));
        Tally tally = new Tally();
        register.forEach(tally::count);
        Frame frame = Quotas.frame(design, register);
        Sizing.Settled settled = Quotas.settled(design, frame, Facts.NONE);
        StratifiedDraw draw = StratifiedDraw.of(SampleDraws.SEED, design, frame, settled);
        return DrawProfile.of(tally, frame, settled, draw.cases(frame, _ -> Probability.ONE));
    }
}
