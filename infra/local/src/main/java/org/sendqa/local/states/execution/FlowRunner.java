package org.sendqa.local.states.execution;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.sendqa.local.states.LambdaInvoker;
import org.sendqa.local.states.definition.Flow;
import org.sendqa.local.states.definition.State;

/** Takes a flow from state to state. */
final class FlowRunner {

    private final Identity identity;
    private final TaskRunner tasks;
    private final MapRunner maps = new MapRunner(this);
    private final ParallelRunner parallels = new ParallelRunner(this);

    FlowRunner(Identity identity, LambdaInvoker functions) {
        this.identity = identity;
        this.tasks = new TaskRunner(functions);
    }

    /** The flow's output; throws {@link StateError} when it fails. */
    JsonNode run(Flow flow, JsonNode input, Surroundings around, Strand strand) {
        Step step = new Step.Onward(flow.startAt(), input, around.variables());
        while (true) {
            switch (step) {
                case Step.Onward(String name, JsonNode stateInput, var variables) ->
                    step = run(flow.state(name), stateInput, around.with(variables), strand);
                case Step.Finished(JsonNode output) -> {
                    return output;
                }
            }
        }
    }

    private Step run(State state, JsonNode input, Surroundings around, Strand strand) {
        String type = type(state);
        strand.record(
                type + "StateEntered",
                details -> details.put("name", state.name()).put("input", input.toString()));
        View view = new View(identity, state.name(), strand.clock().now(), 0, input, around, Map.of());
        Exit exit = new Exit(type, strand);
        return switch (state) {
            case State.Recoverable step -> new Recovering(step, strand, exit).run(view, now -> work(step, now, strand));
            case State.Plain step -> plain(step, view, strand, exit);
        };
    }

    private static Step plain(State.Plain state, View view, Strand strand, Exit exit) {
        try {
            return new PlainStates(view, strand, exit).run(state);
        } catch (StateError error) {
            EvaluationFailures.note(error, state.name(), strand);
            throw error;
        }
    }

    private JsonNode work(State.Recoverable state, View view, Strand strand) {
        return switch (state) {
            case State.Task task -> tasks.run(task, view, strand);
            case State.Parallel parallel -> parallels.run(parallel, view, strand);
            case State.ForEach map -> maps.run(map, view, strand);
        };
    }

    private static String type(State state) {
        return switch (state) {
            case State.Task _ -> "Task";
            case State.Parallel _ -> "Parallel";
            case State.ForEach _ -> "Map";
            case State.Choice _ -> "Choice";
            case State.Pass _ -> "Pass";
            case State.Wait _ -> "Wait";
            case State.Succeed _ -> "Succeed";
            case State.Fail _ -> "Fail";
        };
    }
}
