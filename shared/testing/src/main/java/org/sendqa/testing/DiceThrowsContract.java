package org.sendqa.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendqa.testing.Fixtures.PROVISION_LEADS;
import static org.sendqa.testing.Fixtures.TEAM_MANAGERS;
import static org.sendqa.testing.SampleCases.aSample;
import static org.sendqa.testing.SampleCycles.announced;
import static org.sendqa.testing.SampleCycles.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.sampling.AgreedSize;
import org.sendqa.domain.sampling.AgreedSizes;
import org.sendqa.domain.sampling.DiceThrow;
import org.sendqa.domain.sampling.DiceThrow.Before;
import org.sendqa.domain.sampling.DiceThrow.Dice;
import org.sendqa.domain.sampling.DiceThrows;
import org.sendqa.domain.sampling.Facts;
import org.sendqa.domain.sampling.Samples;

/** What every implementation of {@link DiceThrows} keeps to. Each test starts without any throw. */
public interface DiceThrowsContract {

    /** The round whose draws wait. */
    CycleRef APRIL = Fixtures.aCycleRef();

    /** What fell. */
    Dice DICE = new Dice("3516224163", LocalDate.of(2026, 4, 2), List.of("Ann Example", "Bo Sample"));

    /** The throws under test. */
    DiceThrows dice();

    /** The agreed numbers beside them. */
    AgreedSizes sizes();

    /** The samples beside them. */
    Samples samples();

    /** Lets the cycle stand in a state. */
    void givenCycle(Cycle cycle);

    @Test
    default void whatIsDrawnByIsReadBackForItsDrawOnlyAndSoAreTheDice() {
        DiceThrow.Awaited awaited = awaited(8);
        sizes().keep(AgreedSize.first(APRIL, TEAM_MANAGERS, 8, event("agreed")), event("agreed"));
        assertThat(dice().keep(awaited, event("awaited"))).isTrue();
        assertThat(dice().find(APRIL, TEAM_MANAGERS)).contains(awaited);
        assertThat(dice().find(APRIL, PROVISION_LEADS)).isEmpty();

        DiceThrow thrown = awaited.thrown(DICE, event("thrown"));
        assertThat(dice().keep(thrown, event("thrown"))).isTrue();
        assertThat(dice().find(APRIL, TEAM_MANAGERS)).contains(thrown);
    }

    @Test
    default void diceAreEnteredOnceForGood() {
        DiceThrow.Awaited awaited = awaited(null);
        dice().keep(awaited, event("awaited"));
        DiceThrow first = awaited.thrown(DICE, event("thrown"));
        dice().keep(first, event("thrown"));
        Dice others = new Dice("1111111111", DICE.thrownOn(), DICE.witnesses());
        assertThat(dice().keep(awaited.thrown(others, event("thrown")), event("thrown")))
                .isFalse();
        assertThat(dice().find(APRIL, TEAM_MANAGERS)).contains(first);
    }

    @Test
    default void anAgreedNumberStandsFromWhenItsDrawWaits() {
        AgreedSize eight = AgreedSize.first(APRIL, TEAM_MANAGERS, 8, event("agreed"));
        sizes().keep(eight, event("agreed"));
        assertThat(dice().keep(awaited(9), event("awaited"))).isFalse();
        assertThat(dice().keep(awaited(null), event("awaited"))).isFalse();
        assertThat(dice().keep(awaited(8), event("awaited"))).isTrue();
        assertThat(sizes().keep(eight.changed(9, event("agreed")), event("agreed")))
                .isFalse();
    }

    @Test
    default void whatIsDrawnAlreadyWaitsForNothing() {
        givenCycle(announced("2026-04"));
        var drawn = aSample(TEAM_MANAGERS);
        samples().keep(drawn, samples().around(drawn), event("drawn"));
        assertThat(dice().keep(awaited(null), event("awaited"))).isFalse();
    }

    private static DiceThrow.Awaited awaited(@Nullable Integer agreed) {
        Before before = new Before(
                "sha256:aa",
                List.of("sha256:00", "sha256:aa"),
                new Facts(7, agreed, 3, 2),
                8,
                Instant.parse("2026-04-01T05:00:00Z"));
        return DiceThrow.Awaited.first(APRIL, TEAM_MANAGERS, before, event("awaited"));
    }
}
