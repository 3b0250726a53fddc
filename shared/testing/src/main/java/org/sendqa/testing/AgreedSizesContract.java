package org.sendqa.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendqa.testing.Fixtures.PROVISION_LEADS;
import static org.sendqa.testing.Fixtures.TEAM_MANAGERS;
import static org.sendqa.testing.SampleCases.aSample;
import static org.sendqa.testing.SampleCycles.announced;
import static org.sendqa.testing.SampleCycles.event;

import org.junit.jupiter.api.Test;
import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.pack.Where;
import org.sendqa.domain.sampling.AgreedSize;
import org.sendqa.domain.sampling.AgreedSizes;
import org.sendqa.domain.sampling.Sample;
import org.sendqa.domain.sampling.Samples;
import org.sendqa.domain.sampling.Theme;

/** What every implementation of {@link AgreedSizes} keeps to. Each test starts without any number. */
public interface AgreedSizesContract {

    /** The number eight for the Team Managers' draw. */
    AgreedSize EIGHT = AgreedSize.first(Fixtures.aCycleRef(), TEAM_MANAGERS, 8, event("agreed"));

    /** The numbers under test. */
    AgreedSizes sizes();

    /** The samples beside them. */
    Samples samples();

    /** Lets the cycle stand in a state. */
    void givenCycle(Cycle cycle);

    @Test
    default void aNumberIsReadBackForItsDrawOnly() {
        assertThat(sizes().keep(EIGHT, event("agreed"))).isTrue();
        assertThat(sizes().find(Fixtures.aCycleRef(), TEAM_MANAGERS)).contains(EIGHT);
        assertThat(sizes().find(Fixtures.aCycleRef(), PROVISION_LEADS)).isEmpty();
    }

    @Test
    default void anotherNumberTakesItsPlaceAndWhoComesSecondChangesNothing() {
        sizes().keep(EIGHT, event("agreed"));
        AgreedSize twelve = EIGHT.changed(12, event("agreed"));
        assertThat(sizes().keep(twelve, event("agreed"))).isTrue();
        assertThat(sizes().keep(EIGHT.changed(9, event("agreed")), event("agreed")))
                .isFalse();
        assertThat(sizes().find(Fixtures.aCycleRef(), TEAM_MANAGERS)).contains(twelve);
    }

    @Test
    default void aThemeIsReadBackAndTheDrawThatWasMadeForAnotherIsNotStored() {
        givenCycle(announced("2026-04"));
        Sample drawn = aSample(TEAM_MANAGERS);
        int planned = drawn.settled().planned();
        AgreedSize agreed = AgreedSize.first(drawn.cycle(), drawn.draw(), planned, event("agreed"));
        AgreedSize onTheme =
                agreed.changed(planned, new Theme("Leaving school", Where.is("locality", "Oak")), event("agreed"));
        sizes().keep(agreed, event("agreed"));
        assertThat(sizes().keep(onTheme, event("agreed"))).isTrue();
        assertThat(sizes().find(drawn.cycle(), drawn.draw())).contains(onTheme);
        assertThat(samples().keep(drawn, samples().around(drawn), event("drawn")))
                .isFalse();
    }

    @Test
    default void aNumberStandsOnceItsDrawIsMade() {
        givenCycle(announced("2026-04"));
        Sample drawn = aSample(TEAM_MANAGERS);
        AgreedSize agreed =
                AgreedSize.first(drawn.cycle(), drawn.draw(), drawn.settled().planned(), event("agreed"));
        sizes().keep(agreed, event("agreed"));
        assertThat(samples().keep(drawn, samples().around(drawn), event("drawn")))
                .isTrue();
        assertThat(sizes().keep(agreed.changed(12, event("agreed")), event("agreed")))
                .isFalse();
    }

    @Test
    default void aDrawByANumberThatIsNoLongerAgreedIsNotStored() {
        givenCycle(announced("2026-04"));
        Sample drawn = aSample(TEAM_MANAGERS);
        int planned = drawn.settled().planned();
        AgreedSize other = AgreedSize.first(drawn.cycle(), drawn.draw(), planned + 1, event("agreed"));
        sizes().keep(other, event("agreed"));
        assertThat(samples().keep(drawn, samples().around(drawn), event("drawn")))
                .isFalse();
        assertThat(samples().of(drawn.cycle())).isEmpty();
        sizes().keep(other.changed(planned, event("agreed")), event("agreed"));
        assertThat(samples().keep(drawn, samples().around(drawn), event("drawn")))
                .isTrue();
    }
}
