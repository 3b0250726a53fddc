package org.sendqa.local.states.execution;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.sendqa.local.states.definition.Transition;

/** Where a flow stands after a state. */
sealed interface Step {

    /** The next state, its input, and the variables it sees. */
    record Onward(String state, JsonNode input, Map<String, JsonNode> variables) implements Step {}

    /** The flow has ended with this output. */
    record Finished(JsonNode output) implements Step {}

    static Step along(Transition transition, JsonNode output, Map<String, JsonNode> variables) {
        return switch (transition) {
            case Transition.Next(String state) -> new Onward(state, output, variables);
            case Transition.End() -> new Finished(output);
        };
    }
}
