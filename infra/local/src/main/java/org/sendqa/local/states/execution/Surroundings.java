package org.sendqa.local.states.execution;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a flow finds when it begins.
 *
 * @param variables those it can read
 * @param item {@code Map.Item} of the context object; null outside of maps
 */
record Surroundings(
        Map<String, JsonNode> variables, @Nullable JsonNode item) {

    Surroundings {
        variables = Map.copyOf(variables);
    }

    Surroundings with(Map<String, JsonNode> newVariables) {
        return new Surroundings(newVariables, item);
    }

    Surroundings forItem(JsonNode newItem) {
        return new Surroundings(variables, newItem);
    }
}
