package org.sendqa.local.states.registry;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.IntNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sendqa.local.clock.DiscreteClock;
import org.sendqa.local.states.Invocation;

class UnderWayTest {

    private static final Instant START = Instant.parse("2026-01-05T09:00:00Z");
    private static final String ARN = "arn:aws:states:eu-west-2:000000000000:stateMachine:open-cycle";
    private static final String WAIT = """
            {QueryLanguage: JSONata, StartAt: A, States: {A: {Type: Wait, Seconds: 60, End: true}}}
            """;

    @TempDir
    Path folder;

    private final DiscreteClock clock = new DiscreteClock(START, failure -> {
        throw new AssertionError(failure);
    });

    @Test
    void anExecutionIsKeptUntilItEnds() throws IOException {
        UnderWay underWay = started("april");
        assertThat(underWay.brokenOff()).containsExactly(new UnderWay.Kept(ARN, "april", IntNode.valueOf(7)));
        clock.advanceTo(START.plusSeconds(60));
        assertThat(underWay.brokenOff()).isEmpty();
    }

    @Test
    void whatEndsBecauseEverythingEndsIsFoundByTheNextStart() throws IOException {
        UnderWay underWay = started("may");
        underWay.close();
        clock.advanceTo(START.plusSeconds(60));
        assertThat(new UnderWay(Optional.of(folder)).brokenOff())
                .containsExactly(new UnderWay.Kept(ARN, "may", IntNode.valueOf(7)));
    }

    private UnderWay started(String name) throws IOException {
        UnderWay underWay = new UnderWay(Optional.of(folder));
        assertThat(underWay.brokenOff()).isEmpty();
        StateMachines machines = new StateMachines(clock, (_, payload) -> new Invocation.Answered(payload), underWay);
        assertThat(machines.deploy("open-cycle", ARN, WAIT, "open-cycle.asl.yaml"))
                .isEmpty();
        assertThat(machines.start(ARN, name, IntNode.valueOf(7))).isInstanceOf(Start.Started.class);
        return underWay;
    }
}
