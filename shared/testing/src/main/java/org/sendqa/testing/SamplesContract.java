package org.sendqa.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendqa.testing.Fixtures.PROVISION_LEADS;
import static org.sendqa.testing.Fixtures.TEAM_MANAGERS;
import static org.sendqa.testing.SampleCases.aCase;
import static org.sendqa.testing.SampleCases.aSample;
import static org.sendqa.testing.SampleCycles.announced;
import static org.sendqa.testing.SampleCycles.event;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.sampling.DrawnCase;
import org.sendqa.domain.sampling.Sample;
import org.sendqa.domain.sampling.Samples;

/** What every implementation of {@link Samples} keeps to. Each test starts with no sample at all. */
public interface SamplesContract {

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
        assertThat(samples().keep(aSample(TEAM_MANAGERS), event("drawn"))).isTrue();
        assertThat(samples().find(Fixtures.aCycleRef(), TEAM_MANAGERS)).contains(aSample(TEAM_MANAGERS));
        assertThat(samples().find(Fixtures.aCycleRef(), PROVISION_LEADS)).isEmpty();
    }

    @Test
    default void theDrawsOfACycleStandSideBySide() {
        givenCycle(announced("2026-04"));
        samples().keep(aSample(TEAM_MANAGERS), event("drawn"));
        samples().keep(aSample(PROVISION_LEADS), event("drawn"));
        assertThat(samples().of(Fixtures.aCycleRef()))
                .containsExactly(aSample(PROVISION_LEADS), aSample(TEAM_MANAGERS));
        assertThat(samples().of(SampleCycles.ref("2026-03"))).isEmpty();
    }

    @Test
    default void aReplacedCaseStaysBesideTheOneThatTookItsPlace() {
        givenCycle(SampleCycles.drawn(announced("2026-04")));
        samples().keep(aSample(TEAM_MANAGERS), event("drawn"));
        assertThat(samples().keep(withOakReplaced(), event("replaced"))).isTrue();
        assertThat(samples().find(Fixtures.aCycleRef(), TEAM_MANAGERS)).contains(withOakReplaced());
    }

    @Test
    default void whoComesSecondChangesNothing() {
        givenCycle(announced("2026-04"));
        samples().keep(aSample(TEAM_MANAGERS), event("drawn"));
        assertThat(samples().keep(aSample(TEAM_MANAGERS), event("drawn"))).isFalse();
        samples().keep(withOakReplaced(), event("replaced"));
        assertThat(samples().keep(withOakReplaced(), event("replaced"))).isFalse();
        assertThat(samples().find(Fixtures.aCycleRef(), TEAM_MANAGERS)).contains(withOakReplaced());
    }

    @Test
    default void theSampleOfAConfirmedCycleStandsForGood() {
        givenCycle(announced("2026-04"));
        samples().keep(aSample(TEAM_MANAGERS), event("drawn"));
        givenCycle(SampleCycles.confirmed(announced("2026-04")));
        assertThat(samples().keep(withOakReplaced(), event("replaced"))).isFalse();
        assertThat(samples().find(Fixtures.aCycleRef(), TEAM_MANAGERS)).contains(aSample(TEAM_MANAGERS));
    }

    private static Sample withOakReplaced() {
        Sample drawn = aSample(TEAM_MANAGERS);
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
