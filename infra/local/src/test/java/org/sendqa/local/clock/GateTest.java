package org.sendqa.local.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

class GateTest {

    private static final Instant START = Instant.parse("2026-01-05T09:00:00Z");

    private final List<Throwable> failures = new CopyOnWriteArrayList<>();
    private final List<String> seen = new CopyOnWriteArrayList<>();
    private final DiscreteClock clock = new DiscreteClock(START, failures::add);

    @Test
    void workThatWaitsAtAGateLetsTimeMove() {
        clock.run(() -> {
            Gate gate = clock.gate();
            clock.at(START.plusSeconds(60), gate::open);
            gate.await();
            seen.add("woken at " + clock.now());
        });
        clock.settle();
        clock.at(START.plusSeconds(60), () -> seen.add("the next event"));
        clock.advanceTo(START.plusSeconds(90));
        assertThat(seen).containsExactly("woken at 2026-01-05T09:01:00Z", "the next event");
    }

    @Test
    void aGateThatIsOpenAlreadyIsPassedAtOnce() {
        clock.run(() -> {
            Gate gate = clock.gate();
            gate.open();
            gate.open();
            gate.await();
            seen.add("passed");
        });
        clock.settle();
        assertThat(seen).containsExactly("passed");
    }

    @Test
    void onlyWorkOnTheClockMayWaitAtAGate() {
        assertThatThrownBy(clock.gate()::await).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aGateLetsOneThreadThroughAndSaysSo() {
        Gate gate = clock.gate();
        clock.run(gate::await);
        clock.run(gate::await);
        clock.settle();
        assertThat(failures).singleElement().asString().contains("A gate lets one thread through");
    }
}
