package org.sendqa.local.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class FollowingTest {

    private static final Instant START = Instant.parse("2026-01-05T09:00:00Z");

    private final DiscreteClock clock = new DiscreteClock(START, failure -> {});

    @Test
    void eventsFireAsTheRealClockReachesThem() throws InterruptedException {
        CountDownLatch fired = new CountDownLatch(2);
        clock.at(START.plusSeconds(3), fired::countDown);
        clock.at(START.plusSeconds(5), fired::countDown);
        try (Following _ = clock.follow(aSecondLaterAtEachLook())) {
            assertThat(fired.await(20, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void anEventThatTakesLongDoesNotHoldUpTheNext() throws InterruptedException {
        CountDownLatch second = new CountDownLatch(1);
        clock.at(START.plusSeconds(1), clock.gate()::await);
        clock.at(START.plusSeconds(2), second::countDown);
        try (Following _ = clock.follow(aSecondLaterAtEachLook())) {
            assertThat(second.await(20, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void timeStandsStillAgainOnceItIsClosed() {
        clock.follow(() -> START.plusSeconds(7)).close();
        assertThat(clock.now()).isEqualTo(START.plusSeconds(7));
    }

    private static InstantSource aSecondLaterAtEachLook() {
        AtomicInteger looks = new AtomicInteger();
        return () -> START.plusSeconds(looks.getAndIncrement());
    }
}
