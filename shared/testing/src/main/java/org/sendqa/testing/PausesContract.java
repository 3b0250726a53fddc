package org.sendqa.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendqa.testing.Fixtures.ACTIVITY;
import static org.sendqa.testing.Fixtures.AUTHORITY;
import static org.sendqa.testing.SampleCycles.event;

import org.junit.jupiter.api.Test;
import org.sendqa.domain.cycle.Pause;
import org.sendqa.domain.cycle.Pauses;

/** What every implementation of {@link Pauses} keeps to. Each test starts without any pause. */
public interface PausesContract {

    /** A pause of the sample activity. */
    Pause.Active PAUSE = Pause.first(AUTHORITY, ACTIVITY, "Inspectors are here", event("paused"));

    /** The pauses under test. */
    Pauses pauses();

    @Test
    default void aPauseIsReadBackAndBearsUponItsActivityOnly() {
        assertThat(pauses().keep(PAUSE, event("paused"))).isTrue();
        assertThat(pauses().find(AUTHORITY, ACTIVITY)).contains(PAUSE);
        assertThat(pauses().isPaused(AUTHORITY, ACTIVITY)).isTrue();
        assertThat(pauses().isPaused(AUTHORITY, "another")).isFalse();
        assertThat(pauses().isPaused("bir", ACTIVITY)).isFalse();
    }

    @Test
    default void aPauseOfEverythingBearsUponEveryActivityOfItsAuthority() {
        Pause.Active all = Pause.first(AUTHORITY, Pause.EVERYTHING, "Snow", event("paused"));
        assertThat(pauses().keep(all, event("paused"))).isTrue();
        assertThat(pauses().isPaused(AUTHORITY, ACTIVITY)).isTrue();
        assertThat(pauses().isPaused("bir", ACTIVITY)).isFalse();
    }

    @Test
    default void allPausesOfAnAuthorityAreListedEachAsItStands() {
        Pause.Active all = Pause.first(AUTHORITY, Pause.EVERYTHING, "Snow", event("paused"));
        pauses().keep(all, event("paused"));
        pauses().keep(PAUSE, event("paused"));
        Pause.Over over = PAUSE.resumed(event("resumed"));
        pauses().keep(over, event("resumed"));
        assertThat(pauses().all(AUTHORITY)).containsExactlyInAnyOrder(all, over);
        assertThat(pauses().all("bir")).isEmpty();
    }

    @Test
    default void aPauseThatIsOverStaysKnownAndMayBeginAnew() {
        pauses().keep(PAUSE, event("paused"));
        Pause.Over over = PAUSE.resumed(event("resumed"));
        assertThat(pauses().keep(over, event("resumed"))).isTrue();
        assertThat(pauses().find(AUTHORITY, ACTIVITY)).contains(over);
        assertThat(pauses().isPaused(AUTHORITY, ACTIVITY)).isFalse();
        assertThat(pauses().keep(over.again("Snow", event("paused")), event("paused")))
                .isTrue();
        assertThat(pauses().isPaused(AUTHORITY, ACTIVITY)).isTrue();
    }

    @Test
    default void whoeverComesSecondChangesNothing() {
        pauses().keep(PAUSE, event("paused"));
        assertThat(pauses().keep(Pause.first(AUTHORITY, ACTIVITY, "Snow", event("paused")), event("paused")))
                .isFalse();
        assertThat(pauses().find(AUTHORITY, ACTIVITY)).contains(PAUSE);
    }
}
