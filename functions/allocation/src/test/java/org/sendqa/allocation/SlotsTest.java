package org.sendqa.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.allocation.Work;
import org.sendqa.domain.pack.Activity;
import org.sendqa.domain.pack.Activity.DrawPlan;
import org.sendqa.domain.pack.AllocationPlan;
import org.sendqa.domain.pack.AllocationPlan.Auditors;
import org.sendqa.domain.pack.AllocationPlan.Review;
import org.sendqa.domain.pack.SamplePlan;
import org.sendqa.domain.sampling.DrawnCase;
import org.sendqa.domain.sampling.Sample;
import org.sendqa.testing.ChangedPacks;
import org.sendqa.testing.Fixtures;
import org.sendqa.testing.InMemoryPeople;
import org.sendqa.testing.InMemorySamples;
import org.sendqa.testing.SampleCases;

/** Both draws hold the same case of Oak. */
class SlotsTest {

    private static final Work WORK = new Work("plan", LocalDate.of(2026, 4, 1), LocalDate.of(2026, 4, 20));

    @Test
    void anAuditorThatOneDrawMustHaveComesBeforeThoseThatAnotherMayHave() {
        assertThat(slots(auditors(3, 2, 5), auditors(1, 0, 5)))
                .containsExactly("first", "first", "first", "second", "first if possible");
    }

    @Test
    void aCaseHasNoMoreAuditorsThanEachOfItsDrawsPermits() {
        assertThat(slots(auditors(1, 3, 5), auditors(1, 0, 3))).containsExactly("first", "second", "first if possible");
    }

    @Test
    void aCaseThatIsHandedOnToAnotherActivityHasNoAuditorForIt() {
        DrawPlan handedOn = new DrawPlan("second", "second", SamplePlan.each("locality", 1), 1, AllocationPlan.NONE);
        assertThat(slots(draw("first", auditors(1, 1, 5)), handedOn)).containsExactly("first", "first if possible");
    }

    private static List<String> slots(Auditors first, Auditors second) {
        return slots(draw("first", first), draw("second", second));
    }

    private static List<String> slots(DrawPlan first, DrawPlan second) {
        InMemorySamples samples = new InMemorySamples();
        samples.drawn(ofOak("first"));
        samples.drawn(ofOak("second"));
        Activity activity = ChangedPacks.drawing(List.of(first, second), Fixtures.anEhcPlanActivity());
        return new Slots(samples, InMemoryPeople.with())
                .of(Fixtures.aCycleRef(), activity, WORK).stream()
                        .map(slot -> slot.draw() + (slot.optional() ? " if possible" : ""))
                        .toList();
    }

    private static Sample ofOak(String draw) {
        Sample two = SampleCases.aSample(draw);
        List<DrawnCase> one = List.of(SampleCases.aCase("one", "Oak"));
        return new Sample(two.cycle(), draw, two.snapshot(), two.certificate(), two.settled(), one, two.revision());
    }

    private static Auditors auditors(int wanted, int further, int most) {
        return new Auditors(wanted, further, most, 1, false);
    }

    private static DrawPlan draw(String id, Auditors auditors) {
        AllocationPlan plan = new AllocationPlan(
                List.of(Fixtures.TEAM_MANAGER), 9, auditors, Set.of(), false, Review.NONE, List.of());
        return new DrawPlan(id, id, SamplePlan.each("locality", 1), 1, plan);
    }
}
