package org.sendqa.local.states.execution;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sendqa.local.states.definition.Effect;
import org.sendqa.local.states.definition.Template;
import org.sendqa.local.states.definition.Transition;

/** Leaves a state: makes its output and its variables, both from what was known before. */
final class Exit {

    private final String type;
    private final Strand strand;

    /** The type is the state's in the history, as {@code Task}. */
    Exit(String type, Strand strand) {
        this.type = type;
        this.strand = strand;
    }

    Step leave(View view, Effect effect, JsonNode defaultOutput, Transition transition) {
        JsonNode output = output(view, effect.output(), defaultOutput);
        Map<String, JsonNode> variables = new HashMap<>(view.around().variables());
        JsonNode assigned = assigned(view, effect.assign());
        assigned.properties().forEach(field -> variables.put(field.getKey(), field.getValue()));
        strand.record(type + "StateExited", details -> {
            details.put("name", view.state()).put("output", output.toString());
            if (!assigned.isEmpty()) {
                var texts = details.putObject("assignedVariables");
                assigned.properties()
                        .forEach(one -> texts.put(one.getKey(), one.getValue().toString()));
            }
        });
        return Step.along(transition, output, Map.copyOf(variables));
    }

    private static JsonNode output(View view, @Nullable Template output, JsonNode defaultOutput) {
        JsonNode value = output == null ? defaultOutput : view.evaluate(output, "Output");
        return Limits.check(value, view.state(), "output");
    }

    private static JsonNode assigned(View view, @Nullable Template assign) {
        JsonNode none = JsonNodeFactory.instance.objectNode();
        JsonNode value = assign == null ? none : view.evaluate(assign, "Assign");
        return Limits.check(value, view.state(), "assignment");
    }
}
