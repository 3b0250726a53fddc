package org.sendqa.domain.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.pack.Amount;
import org.sendqa.domain.pack.Quota;
import org.sendqa.domain.pack.SamplePlan;
import org.sendqa.domain.register.Subject;

class SerpentineTest {

    private final SortedMap<String, Subject> cases = new TreeMap<>(Utf8Order.BYTES);

    SerpentineTest() {
        List<Subject> all = new ArrayList<>();
        for (String need : List.of("ASD", "SEMH")) {
            for (String age : List.of("11 to 15", "5 to 10")) {
                all.addAll(Quotas.cases(need.equals("ASD") ? 3 : 2, "need", need, "age", age));
            }
        }
        all.forEach(one -> cases.put(one.caseKey(), one));
    }

    @Test
    void everySecondValueRunsBackwardsSoThatNeighboursAreAlike() {
        List<String> order =
                new Serpentine(List.of("need", "age")).slices(cases, 1).getFirst();

        assertThat(order.stream()
                        .map(id -> Objects.requireNonNull(cases.get(id))
                                .attributes()
                                .values()
                                .toString())
                        .distinct())
                .containsExactly("[11 to 15, ASD]", "[5 to 10, ASD]", "[5 to 10, SEMH]", "[11 to 15, SEMH]");
    }

    @Test
    void slicesDifferByOneAtMostAndHoldEveryCaseOnce() {
        for (int slices = 1; slices <= cases.size(); slices++) {
            List<List<String>> cut = new Serpentine(List.of("need")).slices(cases, slices);

            assertThat(cut.stream().map(List::size).distinct().count()).isLessThanOrEqualTo(2);
            assertThat(cut.stream().flatMap(List::stream)).containsExactlyInAnyOrderElementsOf(cases.keySet());
        }
    }

    @Test
    void theKeyOfASliceTellsNoAttributeThatTheCellDoesNot() {
        DrawDesign design = Quotas.design(
                new CellGrid(new TreeMap<>()),
                new SamplePlan(
                        new Quota.Total(List.of(), new Amount.Fixed(3), List.of()),
                        List.of(),
                        List.of("need", "age"),
                        SamplePlan.WhenShort.DRAW));
        Frame frame = Quotas.frame(design, List.copyOf(cases.values()));
        StratifiedDraw draw = SampleDraws.draw(SampleDraws.SEED, design, frame, Facts.NONE);

        assertThat(draw.strata())
                .extracting(StratumDraw::canonicalKey)
                .containsExactly(
                        "{\"slice\":\"1 of 3\",\"stratum\":\"all\"}",
                        "{\"slice\":\"2 of 3\",\"stratum\":\"all\"}",
                        "{\"slice\":\"3 of 3\",\"stratum\":\"all\"}");
        assertThat(draw.cases(frame, _ -> Probability.ONE))
                .allMatch(one -> one.stratum().equals("all"))
                .extracting(DrawnCase::probability)
                .containsExactly(new Probability(1, 3), new Probability(1, 3), new Probability(1, 4));
    }
}
