package org.sendqa.local.states.registry;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sendqa.local.clock.DiscreteClock;
import org.sendqa.local.states.Invocation;
import org.sendqa.local.states.execution.Ending;
import org.sendqa.local.states.execution.Execution;
import org.sendqa.local.states.execution.ExecutionStatus;
import org.sendqa.local.states.execution.HistoryEvent;
import org.sendqa.local.states.reader.Problem;

class StateMachinesTest {

    private static final String TASK = """
            QueryLanguage: JSONata
            StartAt: A
            States:
              A:
                Type: Task
                Resource: arn:aws:states:::lambda:invoke
                Arguments: {FunctionName: Draw, Payload: {}}
                End: true
            """;

    private static final Instant START = Instant.parse("2026-01-05T09:00:00Z");
    private static final String ARN = "arn:aws:states:eu-west-2:000000000000:stateMachine:open-cycle";
    private static final String WAIT = """
            {QueryLanguage: JSONata, StartAt: A, States: {A: {Type: Wait, Seconds: 60, End: true}}}
            """;

    private final List<Throwable> failures = new ArrayList<>();
    private final DiscreteClock clock = new DiscreteClock(START, failures::add);
    private final StateMachines machines =
            new StateMachines(clock, (function, payload) -> new Invocation.Answered(payload));

    @Test
    void anExecutionRunsOnAsTheClockLetsIt() {
        Execution execution = started("first");
        clock.advanceTo(START.plusSeconds(59));
        assertThat(execution.status()).isEqualTo(ExecutionStatus.RUNNING);
        clock.advanceTo(START.plusSeconds(60));
        assertThat(execution.status()).isEqualTo(ExecutionStatus.SUCCEEDED);
        assertThat(execution.identity().arn())
                .isEqualTo("arn:aws:states:eu-west-2:000000000000:execution:open-cycle:first");
    }

    @Test
    void startingAgainWithTheSameInputWhileItRunsAnswersTheSameExecution() {
        Execution first = started("twice");
        assertThat(machines.start(ARN, "twice", IntNode.valueOf(7))).isEqualTo(new Start.Started(first));
        assertThat(machines.executions()).containsExactly(first);
    }

    @Test
    void aNameIsTakenForAnotherInput() {
        Execution first = started("twice");
        assertThat(machines.start(ARN, "twice", IntNode.valueOf(8))).isEqualTo(new Start.NameTaken(first));
    }

    @Test
    void aNameIsTakenForGoodOnceItsExecutionIsClosed() {
        Execution first = started("twice");
        clock.advanceTo(START.plusSeconds(60));
        assertThat(machines.start(ARN, "twice", IntNode.valueOf(7))).isEqualTo(new Start.NameTaken(first));
    }

    @Test
    void aNameHasAtMostEightyCharactersOfTheAllowedKind() {
        deploy();
        assertThat(machines.start(ARN, "x".repeat(80), IntNode.valueOf(1))).isInstanceOf(Start.Started.class);
        assertThat(machines.start(ARN, "x".repeat(81), IntNode.valueOf(1))).isInstanceOf(Start.BadName.class);
        assertThat(machines.start(ARN, "", IntNode.valueOf(1))).isInstanceOf(Start.BadName.class);
        assertThat(machines.start(ARN, "dorset|2026-01", IntNode.valueOf(1)))
                .isEqualTo(new Start.BadName("'dorset|2026-01' has a character that an execution's name can't have;"
                        + " letters, digits, - and _ are always allowed."));
    }

    @Test
    void anInputOfMoreThan256KibibytesIsRefused() {
        deploy();
        assertThat(machines.start(ARN, "long", TextNode.valueOf("x".repeat(262_143))))
                .isInstanceOf(Start.InputTooLong.class);
    }

    @Test
    void aMachineThatWasNeverDeployedCannotBeStarted() {
        assertThat(machines.start(ARN, "first", IntNode.valueOf(7))).isEqualTo(new Start.NoSuchMachine(ARN));
    }

    @Test
    void aRefusedDefinitionIsNotDeployedAndNamesItsFile() {
        List<Problem> problems = machines.deploy("open-cycle", ARN, "{StartAt: A}", "open-cycle.asl.yaml");
        assertThat(problems)
                .extracting(Problem::sentence)
                .containsExactly(
                        "open-cycle.asl.yaml: QueryLanguage (line 1): is missing",
                        "open-cycle.asl.yaml: States (line 1): is missing",
                        "open-cycle.asl.yaml: StartAt (line 1): names A, which isn't one of the states");
        assertThat(machines.machine(ARN)).isEmpty();
    }

    @Test
    void stoppingClosesAnExecutionAtOnceAndItsWaitsEnd() {
        Execution execution = started("stopped");
        clock.advanceTo(START.plusSeconds(10));
        execution.stop("NotNeeded", "The cycle was cancelled.");
        clock.advanceTo(START.plus(Duration.ofHours(1)));
        assertThat(execution.status()).isEqualTo(ExecutionStatus.ABORTED);
        assertThat(execution.ending().orElseThrow().at()).isEqualTo(START.plusSeconds(10));
        assertThat(execution.history().getLast().type()).isEqualTo("ExecutionAborted");
        assertThat(clock.next()).isEmpty();
    }

    @Test
    void aFunctionThatCannotEvenBeLoadedFailsTheTaskAtOnce() {
        StateMachines broken = new StateMachines(clock, (function, payload) -> {
            throw new NoClassDefFoundError("org/sendqa/sampling/DrawSampleHandler");
        });
        assertThat(broken.deploy("open-cycle", ARN, TASK, "open-cycle.asl.yaml"))
                .isEmpty();
        broken.start(ARN, "first", IntNode.valueOf(7));
        clock.settle();
        assertThat(broken.executions().getFirst().ending().orElseThrow())
                .isInstanceOfSatisfying(Ending.Failed.class, failed -> {
                    assertThat(failed.error()).isEqualTo("Lambda.Unknown");
                    assertThat(failed.explanation()).contains("org/sendqa/sampling/DrawSampleHandler");
                });
    }

    @Test
    void eachEventOfTheHistoryNamesTheOneItFollowedFrom() {
        Execution execution = started("history");
        clock.advanceTo(START.plusSeconds(60));
        assertThat(execution.history()).extracting(HistoryEvent::id).containsExactly(1L, 2L, 3L, 4L);
        assertThat(execution.history()).extracting(HistoryEvent::previousId).containsExactly(0L, 1L, 2L, 3L);
        assertThat(failures).isEmpty();
    }

    private Execution started(String name) {
        deploy();
        Start start = machines.start(ARN, name, IntNode.valueOf(7));
        clock.settle();
        assertThat(start).isInstanceOf(Start.Started.class);
        return ((Start.Started) start).execution();
    }

    private void deploy() {
        assertThat(machines.deploy("open-cycle", ARN, WAIT, "open-cycle.asl.yaml"))
                .isEmpty();
    }
}
