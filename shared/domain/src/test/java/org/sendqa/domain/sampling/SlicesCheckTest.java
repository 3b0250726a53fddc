package org.sendqa.domain.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.pack.Amount;
import org.sendqa.domain.pack.Quota;
import org.sendqa.domain.pack.SamplePlan;
import org.sendqa.domain.register.Subject;

class SlicesCheckTest {

    private static final DrawDesign DESIGN = spread(List.of("need"));
    private static final List<Subject> REGISTER = Stream.of("ASD", "MLD", "SEMH")
            .flatMap(need -> Quotas.cases(8, "need", need).stream())
            .toList();
    private static final Frame FRAME = Quotas.frame(DESIGN, REGISTER);

    private final SlicesCheck check = new SlicesCheck(DESIGN, FRAME.of(Cell.WHOLE));

    @Test
    void theSlicesOfAnHonestDrawAreCutTheSameAgain() {
        assertThat(check.fault(drawn(DESIGN))).isEmpty();
        assertThat(SlicesCheck.hasSlices(drawn(DESIGN))).isTrue();
    }

    @Test
    void handPickedCasesAreFoundThoughEachHasItsSlicesLowestTicket() {
        Certificate forged = certificate(DESIGN, handPicked());

        assertThat(SizesCheck.check(forged, DESIGN.text())).isInstanceOf(SizesCheck.Verdict.Follow.class);
        assertThat(check.fault(forged))
                .hasValueSatisfying(fault -> assertThat(fault)
                        .startsWith("id ")
                        .endsWith(" of 4, all, but cut again by need that slice doesn't hold it"));
    }

    @Test
    void aCellThatWasToBeCutAndWasNotIsFoundAndSoIsTheReverse() {
        DrawDesign whole = spread(List.of());

        assertThat(new SlicesCheck(whole, FRAME.of(Cell.WHOLE)).fault(drawn(whole)))
                .isEmpty();
        assertThat(SlicesCheck.hasSlices(drawn(whole))).isFalse();
        assertThat(check.fault(drawn(whole))).isPresent();
        assertThat(new SlicesCheck(whole, FRAME.of(Cell.WHOLE)).fault(drawn(DESIGN)))
                .isPresent();
    }

    /** Slices of the right length that each begin with the lowest tickets that somebody would like to have. */
    private static List<StratumDraw> handPicked() {
        TicketBox tickets = new TicketBox(Quotas.seed(1).text());
        List<String> byTicket =
                StratumDraw.ids(tickets.lowest(List.copyOf(FRAME.of(Cell.WHOLE).keySet()), REGISTER.size()));
        List<StratumDraw> strata = new ArrayList<>();
        for (int slice = 0; slice < 4; slice++) {
            Map<String, String> key = new HashMap<>(Cell.WHOLE.key());
            key.put(StratumDraw.SLICE, "%d of 4".formatted(slice + 1));
            strata.add(StratumDraw.of(tickets, Cell.of(key), byTicket.subList(6 * slice, 6 * slice + 6), 1, 2));
        }
        return StratumDraw.byKey(strata.stream());
    }

    private static DrawDesign spread(List<String> attributes) {
        Quota four = new Quota.Total(List.of(), new Amount.Fixed(4), List.of());
        return Quotas.design(
                new CellGrid(new TreeMap<>()), new SamplePlan(four, List.of(), attributes, SamplePlan.WhenShort.DRAW));
    }

    private static Certificate drawn(DrawDesign design) {
        return certificate(
                design,
                SampleDraws.draw(Quotas.seed(1), design, FRAME, Facts.NONE).strata());
    }

    private static Certificate certificate(DrawDesign design, List<StratumDraw> strata) {
        return Certificate.of(
                Quotas.seed(1),
                SampleDraws.certificate().snapshots(),
                design,
                FRAME,
                new StratifiedDraw(strata, List.of()));
    }
}
