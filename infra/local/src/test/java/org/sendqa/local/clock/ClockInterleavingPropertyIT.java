package org.sendqa.local.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Seeded trees of events that start work, wait at gates, call each other off and queue more. */
class ClockInterleavingPropertyIT {

    private static final Instant START = Instant.parse("2026-01-05T09:00:00Z");

    private final List<Throwable> failures = new CopyOnWriteArrayList<>();
    private final DiscreteClock clock = new DiscreteClock(START, failures::add);
    private final AtomicInteger expected = new AtomicInteger();
    private final AtomicInteger ended = new AtomicInteger();
    private final List<Instant> fired = new CopyOnWriteArrayList<>();

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void allWorkEndsAtItsOwnTimeAndTimeNeverGoesBack(long seed) {
        Random random = new Random(seed);
        for (int event = 0; event < 300; event++) {
            queue(random.nextLong(), 3);
        }
        while (clock.next().isPresent()) {
            advance(random);
        }
        assertThat(failures).isEmpty();
        assertThat(ended).hasValue(expected.get());
        assertThat(fired).isSorted();
    }

    private void advance(Random random) {
        if (random.nextBoolean()) {
            var _ = clock.advanceToNext();
        } else {
            clock.advanceTo(clock.now().plusSeconds(random.nextInt(40)));
        }
    }

    private void queue(long seed, int depth) {
        Random random = new Random(seed);
        Instant when = clock.now().plusSeconds(random.nextInt(100));
        expected.incrementAndGet();
        Scheduled scheduled = clock.at(when, () -> happen(when, random, depth));
        if (random.nextInt(10) == 0 && scheduled.cancel()) {
            expected.decrementAndGet();
        }
    }

    private void happen(Instant when, Random random, int depth) {
        assertThat(clock.now()).isEqualTo(when);
        fired.add(clock.now());
        if (depth > 0 && random.nextBoolean()) {
            queue(random.nextLong(), depth - 1);
        }
        if (random.nextBoolean()) {
            clock.run(() -> pause(random.nextInt(30)));
        }
        ended.incrementAndGet();
    }

    private void pause(int seconds) {
        Instant until = clock.now().plusSeconds(seconds);
        Gate gate = clock.gate();
        clock.at(until, gate::open);
        gate.await();
        assertThat(clock.now()).isEqualTo(until);
    }
}
