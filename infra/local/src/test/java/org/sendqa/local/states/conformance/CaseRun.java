package org.sendqa.local.states.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.sendqa.local.clock.DiscreteClock;
import org.sendqa.local.states.execution.Ending;
import org.sendqa.local.states.execution.Execution;
import org.sendqa.local.states.execution.HistoryEvent;
import org.sendqa.local.states.reader.Problem;
import org.sendqa.local.states.registry.Start;
import org.sendqa.local.states.registry.StateMachines;

/** Runs one case and holds it to what it expects. */
final class CaseRun {

    private static final Instant START = Instant.parse("2026-01-05T09:00:00Z");
    private static final String ARN = "arn:aws:states:eu-west-2:000000000000:stateMachine:Case";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final ConformanceCase given;
    private final List<Throwable> failures = new ArrayList<>();
    private final DiscreteClock clock = new DiscreteClock(START, failures::add);
    private final ScriptedFunctions functions;

    CaseRun(ConformanceCase given) {
        this.given = given;
        this.functions = new ScriptedFunctions(clock, given.functions());
    }

    void check() throws JsonProcessingException {
        StateMachines machines = new StateMachines(clock, functions);
        List<Problem> problems = machines.deploy("Case", ARN, given.definition(), "case.asl.yaml");
        assertThat(problems.stream()
                        .map(problem -> problem.sentence().replace("case.asl.yaml: ", ""))
                        .toList())
                .containsExactlyElementsOf(given.refused());
        if (problems.isEmpty()) {
            checkRun(run(machines));
        }
    }

    private Execution run(StateMachines machines) {
        Start start = machines.start(ARN, "case-1", given.input().isMissingNode() ? empty() : given.input());
        assertThat(start).isInstanceOf(Start.Started.class);
        Execution execution = ((Start.Started) start).execution();
        clock.settle();
        while (execution.ending().isEmpty() && clock.advanceToNext().isPresent()) {
            assertThat(failures).isEmpty();
        }
        return execution;
    }

    private void checkRun(Execution execution) throws JsonProcessingException {
        assertThat(failures).isEmpty();
        assertThat(execution.status().name())
                .isEqualTo(given.expect().path("status").asText("SUCCEEDED"));
        Ending ending = execution.ending().orElseThrow();
        for (var expected : given.expect().properties()) {
            check(expected.getKey(), expected.getValue(), execution, ending);
        }
    }

    private void check(String what, JsonNode expected, Execution execution, Ending ending)
            throws JsonProcessingException {
        switch (what) {
            case "status" -> {}
            case "output" -> assertThat(plain(((Ending.Good) ending).output())).isEqualTo(plain(expected));
            case "error" -> assertThat(((Ending.Bad) ending).error()).isEqualTo(expected.asText());
            case "cause" -> assertThat(((Ending.Bad) ending).explanation()).contains(expected.asText());
            case "seconds" ->
                assertThat(Duration.between(START, ending.at()))
                        .isEqualTo(Duration.ofMillis((long) (expected.asDouble() * 1000)));
            case "calls" -> assertThat(functions.log()).containsExactlyElementsOf(ConformanceCase.texts(expected));
            case "history" ->
                assertThat(execution.history().stream().map(HistoryEvent::type).toList())
                        .containsExactlyElementsOf(ConformanceCase.texts(expected));
            default -> throw new IllegalArgumentException("A case can't expect " + what);
        }
    }

    /** Read anew, so that equal numbers are equal whatever class held them. */
    private static JsonNode plain(JsonNode json) throws JsonProcessingException {
        return MAPPER.readTree(json.toString());
    }

    private static JsonNode empty() {
        return MAPPER.createObjectNode();
    }
}
