package org.sendqa.local.states.definition;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.sendqa.local.states.jsonata.Expression;

/** A JSON value of the definition, any text of which may be an expression. */
public sealed interface Template {

    /** A value with no expression in it. */
    record Constant(JsonNode json) implements Template {}

    /** A text that is one expression. */
    record Computed(Expression expression) implements Template {}

    /** An object; its names are never expressions. */
    record Composite(SequencedMap<String, Template> fields) implements Template {}

    /** An array. */
    record Sequence(List<Template> elements) implements Template {

        /** Copies the elements. */
        public Sequence {
            elements = List.copyOf(elements);
        }
    }

    /** The fields of an object template; none for any other. */
    default Map<String, Template> asFields() {
        return switch (this) {
            case Composite(var fields) -> fields;
            case Constant _, Computed _, Sequence _ -> Map.of();
        };
    }
}
