package org.sendqa.local.states.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sendqa.local.clock.DiscreteClock;
import org.sendqa.local.clock.Gate;
import org.sendqa.local.states.Invocation;
import org.sendqa.local.states.LambdaInvoker;

/** Functions that do what a case says: answer, echo, fail, and take their time on the clock. */
final class ScriptedFunctions implements LambdaInvoker {

    private final DiscreteClock clock;
    private final JsonNode script;
    private final Map<String, Integer> calls = new HashMap<>();
    private final List<String> log = new ArrayList<>();

    ScriptedFunctions(DiscreteClock clock, JsonNode script) {
        this.clock = clock;
        this.script = script;
    }

    @Override
    public Invocation invoke(String function, JsonNode payload) {
        JsonNode behaviour = next(function, payload);
        if (behaviour.has("takes")) {
            Gate gate = clock.gate();
            clock.at(clock.now().plusSeconds(behaviour.get("takes").asLong()), gate::open);
            gate.await();
        }
        if (behaviour.has("fails")) {
            return failed(
                    behaviour.get("fails").asText(), behaviour.path("message").asText("on purpose"));
        }
        return new Invocation.Answered(behaviour.has("answers") ? behaviour.get("answers") : payload);
    }

    /** Each call as {@code second function payload}, in order. */
    synchronized List<String> log() {
        return List.copyOf(log);
    }

    private synchronized JsonNode next(String function, JsonNode payload) {
        log.add(function + " " + payload);
        JsonNode behaviours = script.path(function);
        int call = calls.merge(function, 1, Integer::sum) - 1;
        return behaviours.path(Math.min(call, behaviours.size() - 1));
    }

    private static Invocation failed(String type, String message) {
        JsonNode payload =
                JsonNodeFactory.instance.objectNode().put("errorType", type).put("errorMessage", message);
        return new Invocation.Failed(type, message, payload);
    }
}
