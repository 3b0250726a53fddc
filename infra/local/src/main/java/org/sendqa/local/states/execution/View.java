package org.sendqa.local.states.execution;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.sendqa.local.states.definition.Template;
import org.sendqa.local.states.jsonata.Evaluation;
import org.sendqa.local.states.jsonata.Expression;

/**
 * What the expressions of one state can see.
 *
 * @param extra what {@code $states} holds beside input and context: a result or an error output
 */
record View(
        Identity identity,
        String state,
        Instant entered,
        int retries,
        JsonNode input,
        Surroundings around,
        Map<String, JsonNode> extra) {

    View withRetries(int count) {
        return new View(identity, state, entered, count, input, around, extra);
    }

    View with(String name, JsonNode value) {
        return new View(identity, state, entered, retries, input, around, Map.of(name, value));
    }

    View forItem(JsonNode item) {
        return new View(identity, state, entered, retries, input, around.forItem(item), extra);
    }

    /** The template's value; {@code field} is for the sentence when there is none. */
    JsonNode evaluate(Template template, String field) {
        return switch (template) {
            case Template.Constant(JsonNode json) -> json;
            case Template.Computed(Expression expression) -> evaluate(expression, field);
            case Template.Composite(var fields) -> {
                ObjectNode object = JsonNodeFactory.instance.objectNode();
                fields.forEach((name, value) -> object.set(name, evaluate(value, field + "." + name)));
                yield object;
            }
            case Template.Sequence(var elements) -> {
                ArrayNode array = JsonNodeFactory.instance.arrayNode();
                elements.forEach(element -> array.add(evaluate(element, field + "[" + array.size() + "]")));
                yield array;
            }
        };
    }

    /** A field's value of the wrong kind is an error of the query that made it. */
    StateError wrong(String field, JsonNode value, String needed) {
        return StateError.ofQuery(
                state, "The field '%s' of the state '%s' must be %s, not %s.".formatted(field, state, needed, value));
    }

    private JsonNode evaluate(Expression expression, String field) {
        Map<String, JsonNode> variables = new HashMap<>(around.variables());
        ObjectNode states = JsonNodeFactory.instance.objectNode();
        states.set("input", input);
        states.set("context", ContextObject.of(this));
        states.setAll(extra);
        variables.put("states", states);
        return switch (expression.evaluate(variables)) {
            case Evaluation.Value(JsonNode json) -> json;
            case Evaluation.Broken(String why) ->
                throw StateError.ofQuery(
                        state,
                        "The expression '%s' in the field '%s' of the state '%s' %s."
                                .formatted(expression.source(), field, state, why));
        };
    }
}
