package org.sendqa.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendqa.testing.Fixtures.PROVISION_LEADS;
import static org.sendqa.testing.Fixtures.TEAM_MANAGERS;
import static org.sendqa.testing.SampleCases.aCase;
import static org.sendqa.testing.SampleCases.aSample;
import static org.sendqa.testing.SampleCycles.announced;
import static org.sendqa.testing.SampleCycles.event;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.register.Contribution;
import org.sendqa.domain.sampling.DrawnCase;
import org.sendqa.domain.sampling.DrawnRounds;
import org.sendqa.domain.sampling.Sample;
import org.sendqa.domain.sampling.Samples;
import org.sendqa.domain.sampling.Surroundings;

/** What every implementation of {@link Samples} keeps to. Each test starts with no sample at all. */
public interface SamplesContract {

    /** A sample of another round of the activity. */
    Sample IN_MAY = aSample(TEAM_MANAGERS, "2026-05");

    /** The samples under test. */
    Samples samples();

    /** Lets the samples' cycle stand in a state. */
    void givenCycle(Cycle cycle);

    @Test
    default void aCycleHasNoSampleBeforeItsDraws() {
        assertThat(samples().of(Fixtures.aCycleRef())).isEmpty();
        assertThat(samples().find(Fixtures.aCycleRef(), TEAM_MANAGERS)).isEmpty();
    }

    @Test
    default void aSampleIsReadBackAsItWasStoredItsCasesInOrder() {
        givenCycle(announced("2026-04"));
        assertThat(keep(aSample(TEAM_MANAGERS), event("drawn"))).isTrue();
        assertThat(samples().find(Fixtures.aCycleRef(), TEAM_MANAGERS)).contains(aSample(TEAM_MANAGERS));
        assertThat(samples().find(Fixtures.aCycleRef(), PROVISION_LEADS)).isEmpty();
    }

    @Test
    default void theDrawsOfACycleStandSideBySide() {
        givenCycle(announced("2026-04"));
        keep(aSample(TEAM_MANAGERS), event("drawn"));
        keep(aSample(PROVISION_LEADS), event("drawn"));
        assertThat(samples().of(Fixtures.aCycleRef()))
                .containsExactly(aSample(PROVISION_LEADS), aSample(TEAM_MANAGERS));
        assertThat(samples().of(SampleCycles.ref("2026-03"))).isEmpty();
    }

    @Test
    default void aReplacedCaseStaysBesideTheOneThatTookItsPlace() {
        givenCycle(SampleCycles.drawn(announced("2026-04")));
        keep(aSample(TEAM_MANAGERS), event("drawn"));
        assertThat(keep(withOakReplaced(), event("replaced"))).isTrue();
        assertThat(samples().find(Fixtures.aCycleRef(), TEAM_MANAGERS)).contains(withOakReplaced());
    }

    @Test
    default void whoComesSecondChangesNothing() {
        givenCycle(announced("2026-04"));
        keep(aSample(TEAM_MANAGERS), event("drawn"));
        assertThat(keep(aSample(TEAM_MANAGERS), event("drawn"))).isFalse();
        keep(withOakReplaced(), event("replaced"));
        assertThat(keep(withOakReplaced(), event("replaced"))).isFalse();
        assertThat(samples().find(Fixtures.aCycleRef(), TEAM_MANAGERS)).contains(withOakReplaced());
    }

    @Test
    default void aReplacementThatReadAnotherSampleBeforeItChangedIsNotStored() {
        givenCycle(announced("2026-04"));
        keep(aSample(TEAM_MANAGERS), event("drawn"));
        keep(aSample(PROVISION_LEADS), event("drawn"));
        List<Sample> asRead = samples().around(aSample(PROVISION_LEADS)).others();
        keep(withOakReplaced(), event("replaced"));
        Sample next = withOakReplaced(aSample(PROVISION_LEADS));
        Surroundings read = new Surroundings(samples().rounds(next.cycle()), asRead);
        assertThat(samples().keep(next, read, event("replaced"))).isFalse();
        assertThat(keep(next, event("replaced"))).isTrue();
    }

    @Test
    default void aRoundThatReadBeforeAnotherTookAReserveIsNotDrawn() {
        givenAprilDrawnAndMayAnnounced();
        Surroundings read = Surroundings.ofDraw(samples().rounds(IN_MAY.cycle()));
        assertThat(keep(withOakReplaced(), event("replaced"))).isTrue();
        assertThat(samples().keep(IN_MAY, read, event("drawn"))).isFalse();
        assertThat(samples().of(IN_MAY.cycle())).isEmpty();
        assertThat(keep(IN_MAY, event("drawn"))).isTrue();
    }

    @Test
    default void aReserveChosenBeforeAnotherRoundWasDrawnTakesNoPlace() {
        givenAprilDrawnAndMayAnnounced();
        Surroundings read = samples().around(withOakReplaced());
        assertThat(keep(IN_MAY, event("drawn"))).isTrue();
        assertThat(samples().keep(withOakReplaced(), read, event("replaced"))).isFalse();
        assertThat(samples().find(Fixtures.aCycleRef(), TEAM_MANAGERS)).contains(aSample(TEAM_MANAGERS));
        assertThat(keep(withOakReplaced(), event("replaced"))).isTrue();
    }

    @Test
    default void theRoundsDrawnAreKnownByTheirPeriods() {
        assertThat(samples().rounds(IN_MAY.cycle())).isEqualTo(DrawnRounds.NONE);
        givenAprilDrawnAndMayAnnounced();
        keep(withOakReplaced(), event("replaced"));
        keep(IN_MAY, event("drawn"));
        assertThat(samples().rounds(IN_MAY.cycle()))
                .isEqualTo(new DrawnRounds(3, new TreeSet<>(List.of("2026-04", "2026-05"))));
    }

    private void givenAprilDrawnAndMayAnnounced() {
        givenCycle(announced("2026-04"));
        givenCycle(announced("2026-05"));
        keep(aSample(TEAM_MANAGERS), event("drawn"));
    }

    @Test
    default void theSampleOfAConfirmedCycleStandsForGood() {
        givenCycle(announced("2026-04"));
        keep(aSample(TEAM_MANAGERS), event("drawn"));
        givenCycle(SampleCycles.confirmed(announced("2026-04")));
        assertThat(keep(withOakReplaced(), event("replaced"))).isFalse();
        assertThat(samples().find(Fixtures.aCycleRef(), TEAM_MANAGERS)).contains(aSample(TEAM_MANAGERS));
    }

    @Test
    default void contributorsAreEnteredWhileTheCycleWaitsForALookOrCollects() {
        givenCycle(announced("2026-04"));
        keep(aSample(TEAM_MANAGERS), event("drawn"));
        Sample once = entered(aSample(TEAM_MANAGERS), "first@example.org");
        assertThat(samples().enter(once, once.cases().getFirst().drawId(), event("entered")))
                .as("before the draws are presented")
                .isFalse();
        givenCycle(SampleCycles.drawn(announced("2026-04")));
        assertThat(samples().enter(once, once.cases().getFirst().drawId(), event("entered")))
                .isTrue();
        givenCycle(SampleCycles.collecting(announced("2026-04")));
        Sample twice = entered(once, "second@example.org");
        assertThat(samples().enter(once, once.cases().getFirst().drawId(), event("entered")))
                .as("somebody was first")
                .isFalse();
        assertThat(samples().enter(twice, once.cases().getFirst().drawId(), event("entered")))
                .isTrue();
        assertThat(samples().find(Fixtures.aCycleRef(), TEAM_MANAGERS)).contains(twice);
    }

    @Test
    default void missingPapersOfACaseAreReadBackBesideItsContributors() {
        givenCycle(announced("2026-04"));
        keep(aSample(TEAM_MANAGERS), event("drawn"));
        givenCycle(SampleCycles.drawn(announced("2026-04")));
        Sample entered = entered(aSample(TEAM_MANAGERS), "first@example.org");
        String first = entered.cases().getFirst().drawId();
        samples().enter(entered, first, event("entered"));
        Sample without = entered.without(first, List.of("advice", "plan"), List.of("nurse"), event("papers-missing"));
        assertThat(samples().enter(without, first, event("papers-missing"))).isTrue();
        assertThat(samples().find(Fixtures.aCycleRef(), TEAM_MANAGERS)).contains(without);
    }

    @Test
    default void contributorsAreEnteredWhenTheCycleIsOver() {
        givenCycle(announced("2026-04"));
        Sample sample = aSample(TEAM_MANAGERS);
        keep(sample, event("drawn"));
        for (Cycle over :
                List.of(SampleCycles.closed(announced("2026-04")), SampleCycles.reported(announced("2026-04")))) {
            givenCycle(over);
            sample = entered(sample, over.getClass().getSimpleName() + "@example.org");
            assertThat(samples().enter(sample, sample.cases().getFirst().drawId(), event("entered")))
                    .isTrue();
        }
        assertThat(samples().find(Fixtures.aCycleRef(), TEAM_MANAGERS)).contains(sample);
    }

    @Test
    default void noContributorIsEnteredUnseenWhileAuditsAreHandedOut() {
        givenCycle(announced("2026-04"));
        keep(aSample(TEAM_MANAGERS), event("drawn"));
        Sample next = entered(aSample(TEAM_MANAGERS), "late@example.org");
        givenCycle(SampleCycles.confirmed(announced("2026-04")));
        assertThat(samples().enter(next, next.cases().getFirst().drawId(), event("entered")))
                .isFalse();
    }

    private boolean keep(Sample next, Event event) {
        return samples().keep(next, samples().around(next), event);
    }

    private static Sample entered(Sample sample, String address) {
        var one = new Contribution("educational psychologist", address, true);
        return sample.entered(sample.cases().getFirst().drawId(), List.of(one), event("entered"));
    }

    private static Sample withOakReplaced() {
        return withOakReplaced(aSample(TEAM_MANAGERS));
    }

    private static Sample withOakReplaced(Sample drawn) {
        DrawnCase oak = drawn.cases().getFirst();
        return new Sample(
                drawn.cycle(),
                drawn.draw(),
                drawn.snapshot(),
                drawn.certificate() + "-2",
                drawn.settled(),
                List.of(oak.gone(), drawn.cases().getLast(), aCase("reserve", "Oak")),
                drawn.revision().after(event("replaced")));
    }
}
