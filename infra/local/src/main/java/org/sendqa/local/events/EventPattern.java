package org.sendqa.local.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Decides whether an event is wanted, by the pattern language that EventBridge rules and stream filters share: each
 * field's list must hold one condition that the event meets. Knows exact values, {@code prefix}, {@code suffix},
 * {@code exists} and {@code anything-but}.
 */
public final class EventPattern {

    private final List<Field> fields = new ArrayList<>();

    /** A leaf of the pattern: the way to it and the conditions of which one must hold. */
    private record Field(List<String> path, List<Condition> conditions) {}

    private EventPattern() {}

    /**
     * Reads a pattern.
     *
     * @throws IllegalArgumentException naming a condition that is not known
     */
    public static EventPattern of(JsonNode pattern) {
        EventPattern read = new EventPattern();
        read.add(pattern, List.of());
        return read;
    }

    /** Whether the event meets every field of the pattern. */
    public boolean matches(JsonNode event) {
        return fields.stream().allMatch(field -> holds(field, event));
    }

    private static boolean holds(Field field, JsonNode event) {
        JsonNode value = event;
        for (String name : field.path()) {
            value = value.has(name) ? value.get(name) : MissingNode.getInstance();
        }
        JsonNode found = value;
        return field.conditions().stream().anyMatch(condition -> meets(found, condition));
    }

    /** A list in the event meets a condition if one of its items does. */
    private static boolean meets(JsonNode value, Condition condition) {
        if (value.isArray()) {
            for (JsonNode item : value) {
                if (condition.test(item)) {
                    return true;
                }
            }
            return false;
        }
        return condition.test(value);
    }

    private void add(JsonNode pattern, List<String> path) {
        if (!pattern.isObject() || pattern.isEmpty()) {
            throw new IllegalArgumentException("A pattern should be a mapping of names to lists, not " + pattern);
        }
        for (Map.Entry<String, JsonNode> entry : pattern.properties()) {
            if (entry.getKey().startsWith("$")) {
                throw new IllegalArgumentException(entry.getKey() + " is not known to the local AWS.");
            }
            List<String> inner = new ArrayList<>(path);
            inner.add(entry.getKey());
            if (entry.getValue().isArray()) {
                List<Condition> conditions = new ArrayList<>();
                entry.getValue().forEach(item -> conditions.add(Condition.of(item)));
                fields.add(new Field(inner, conditions));
            } else {
                add(entry.getValue(), inner);
            }
        }
    }
}
