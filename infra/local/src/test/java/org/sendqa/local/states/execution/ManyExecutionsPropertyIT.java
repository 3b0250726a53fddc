package org.sendqa.local.states.execution;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sendqa.local.clock.DiscreteClock;
import org.sendqa.local.states.Invocation;
import org.sendqa.local.states.registry.Start;
import org.sendqa.local.states.registry.StateMachines;

/** Many executions at once, seeded: each ends as its own input says, and when it says. */
class ManyExecutionsPropertyIT {

    private static final Instant START = Instant.parse("2026-01-05T09:00:00Z");
    private static final String ARN = "arn:aws:states:eu-west-2:000000000000:stateMachine:many";
    private static final String DEFINITION = """
            QueryLanguage: JSONata
            StartAt: Each
            States:
              Each:
                Type: Map
                Items: "{% $states.input.waits %}"
                ItemProcessor:
                  StartAt: Wait
                  States:
                    Wait: {Type: Wait, Seconds: "{% $states.input %}", Next: Invoke}
                    Invoke:
                      Type: Task
                      Resource: arn:aws:states:::lambda:invoke
                      Arguments: {FunctionName: Echo, Payload: "{% $states.input %}"}
                      Output: "{% $states.result.Payload %}"
                      End: true
                Catch: [{ErrorEquals: [Unlucky], Output: unlucky, Next: Done}]
                Next: Done
              Done: {Type: Succeed}
            """;
    private static final int UNLUCKY = 13;

    private final List<Throwable> failures = new CopyOnWriteArrayList<>();
    private final DiscreteClock clock = new DiscreteClock(START, failures::add);
    private final StateMachines machines = new StateMachines(
            clock,
            (function, payload) -> payload.intValue() == UNLUCKY
                    ? new Invocation.Failed("Unlucky", "thirteen", payload)
                    : new Invocation.Answered(payload));

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8})
    void eachEndsAsAndWhenItsOwnInputSays(long seed) {
        assertThat(machines.deploy("many", ARN, DEFINITION, "many.asl.yaml")).isEmpty();
        Random random = new Random(seed);
        List<Execution> executions = new ArrayList<>();
        for (int number = 0; number < 200; number++) {
            executions.add(start("execution-" + number, random));
            clock.advanceTo(clock.now().plusSeconds(random.nextInt(3)));
        }
        clock.advanceTo(clock.now().plus(Duration.ofMinutes(1)));
        assertThat(failures).isEmpty();
        assertThat(executions).allSatisfy(ManyExecutionsPropertyIT::check);
    }

    private Execution start(String name, Random random) {
        ObjectNode input = JsonNodeFactory.instance.objectNode();
        var waits = input.putArray("waits");
        random.ints(random.nextInt(1, 6), 0, 20).forEach(waits::add);
        Start start = machines.start(ARN, name, input);
        assertThat(start).isInstanceOf(Start.Started.class);
        return ((Start.Started) start).execution();
    }

    private static void check(Execution execution) {
        JsonNode waits = execution.identity().input().get("waits");
        List<Integer> seconds = new ArrayList<>();
        waits.forEach(wait -> seconds.add(wait.intValue()));
        boolean unlucky = seconds.contains(UNLUCKY);
        int last = unlucky
                ? UNLUCKY
                : seconds.stream().mapToInt(Integer::intValue).max().orElseThrow();
        Ending ending = execution.ending().orElseThrow();
        assertThat(ending).isInstanceOf(Ending.Good.class);
        assertThat(((Ending.Good) ending).output().toString()).isEqualTo(unlucky ? "\"unlucky\"" : waits.toString());
        assertThat(Duration.between(execution.identity().startTime(), ending.at()))
                .hasSeconds(last);
    }
}
