package org.sendqa.local.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

class DiscreteClockTest {

    private static final Instant START = Instant.parse("2026-01-05T09:00:00Z");

    private final List<Throwable> failures = new CopyOnWriteArrayList<>();
    private final List<String> seen = new CopyOnWriteArrayList<>();
    private final DiscreteClock clock = new DiscreteClock(START, failures::add);

    @Test
    void eventsFireInOrderOfTimeAndThenOfQueueing() {
        note("late", 20);
        note("early", 10);
        note("early, second", 10);
        clock.advanceTo(START.plusSeconds(20));
        assertThat(seen).containsExactly("early at 10", "early, second at 10", "late at 20");
    }

    @Test
    void timeStandsWhereItWasAskedToEvenWithNothingQueued() {
        note("beyond", 31);
        clock.advanceTo(START.plusSeconds(30));
        assertThat(clock.now()).isEqualTo(START.plusSeconds(30));
        assertThat(seen).isEmpty();
    }

    @Test
    void anEventThatIsCalledOffNeverFires() {
        Scheduled event = note("called off", 10);
        assertThat(event.cancel()).isTrue();
        clock.advanceTo(START.plusSeconds(10));
        assertThat(seen).isEmpty();
        assertThat(event.cancel()).isFalse();
    }

    @Test
    void anEventQueuedForATimeThatHasPassedFiresWithoutTurningTimeBack() {
        note("overdue", -5);
        clock.settle();
        assertThat(seen).containsExactly("overdue at 0");
    }

    @Test
    void whatAnEventStartsEndsBeforeTheNextEventFires() {
        clock.at(START.plusSeconds(1), () -> clock.run(() -> clock.run(() -> seen.add("started by the first"))));
        note("second", 1);
        clock.advanceTo(START.plusSeconds(1));
        assertThat(seen).containsExactly("started by the first", "second at 1");
    }

    @Test
    void eventsQueuedOnTheWayFireInTheSameAdvance() {
        clock.at(START.plusSeconds(1), () -> note("queued on the way", 2));
        clock.advanceTo(START.plusSeconds(5));
        assertThat(seen).containsExactly("queued on the way at 2");
    }

    @Test
    void advancingToTheNextEventFiresAllOfThatInstantAndNoMore() {
        note("first", 10);
        note("also first", 10);
        note("later", 11);
        assertThat(clock.advanceToNext()).contains(START.plusSeconds(10));
        assertThat(seen).containsExactly("first at 10", "also first at 10");
    }

    @Test
    void thereIsNoNextEventWhenNothingIsQueued() {
        assertThat(clock.advanceToNext()).isEmpty();
        assertThat(clock.now()).isEqualTo(START);
    }

    @Test
    void workOnTheClockCannotAdvanceIt() {
        clock.run(clock::settle);
        clock.settle();
        assertThat(failures).singleElement().asString().contains("queue an event with at()");
    }

    @Test
    void aFailureIsReportedAndTheRestGoesOn() {
        clock.at(START, () -> {
            throw new IllegalArgumentException("broken on purpose");
        });
        note("after it", 1);
        clock.advanceTo(START.plusSeconds(1));
        assertThat(failures).singleElement().asString().contains("broken on purpose");
        assertThat(seen).containsExactly("after it at 1");
    }

    @Test
    void aSourceIsAskedUntilItHasNothingMoreBeforeTimeMoves() {
        List<String> records = new CopyOnWriteArrayList<>(List.of("record 1", "record 2"));
        clock.addSource(() -> !records.isEmpty() && seen.add(records.removeFirst()));
        note("afterwards", 1);
        clock.advanceTo(START.plusSeconds(1));
        assertThat(seen).containsExactly("record 1", "record 2", "afterwards at 1");
    }

    @Test
    void aRequestOnItsOwnThreadHoldsTimeStill() throws InterruptedException {
        InFlight request = clock.begin();
        note("held back", 1);
        Thread advance = Thread.ofVirtual().start(() -> clock.advanceTo(START.plusSeconds(1)));
        seen.add("request done at " + secondsSinceStart());
        request.close();
        request.close();
        advance.join();
        assertThat(seen).containsExactly("request done at 0", "held back at 1");
    }

    private Scheduled note(String what, int second) {
        return clock.at(START.plusSeconds(second), () -> seen.add(what + " at " + secondsSinceStart()));
    }

    private long secondsSinceStart() {
        return Duration.between(START, clock.now()).toSeconds();
    }
}
