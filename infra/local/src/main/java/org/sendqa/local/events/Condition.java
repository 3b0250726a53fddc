package org.sendqa.local.events;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One condition on a field of an event; a field that is not there meets only {@code exists: false}. */
sealed interface Condition {

    boolean test(JsonNode value);

    static Condition of(JsonNode item) {
        if (!item.isObject()) {
            return new Exactly(item);
        }
        Map.Entry<String, JsonNode> operator = item.properties().iterator().next();
        JsonNode argument = operator.getValue();
        return switch (operator.getKey()) {
            case "prefix" -> new Prefix(text(operator));
            case "suffix" -> new Suffix(text(operator));
            case "exists" -> new Exists(argument.asBoolean());
            case "anything-but" -> new AnythingBut(refused(argument));
            default ->
                throw new IllegalArgumentException(
                        "The local AWS knows the conditions prefix, suffix, exists and anything-but, not %s."
                                .formatted(operator.getKey()));
        };
    }

    private static List<Condition> refused(JsonNode argument) {
        List<Condition> refused = new ArrayList<>();
        if (argument.isArray()) {
            argument.forEach(item -> refused.add(of(item)));
        } else {
            refused.add(of(argument));
        }
        return refused;
    }

    private static String text(Map.Entry<String, JsonNode> operator) {
        if (!operator.getValue().isTextual()) {
            throw new IllegalArgumentException("The condition " + operator.getKey() + " should have a text.");
        }
        return operator.getValue().textValue();
    }

    /** The value itself; numbers by amount. */
    record Exactly(JsonNode wanted) implements Condition {
        @Override
        public boolean test(JsonNode value) {
            return (wanted.isNumber() && value.isNumber())
                    ? wanted.decimalValue().compareTo(value.decimalValue()) == 0
                    : wanted.equals(value);
        }
    }

    /** A text that starts so. */
    record Prefix(String start) implements Condition {
        @Override
        public boolean test(JsonNode value) {
            return value.isTextual() && value.textValue().startsWith(start);
        }
    }

    /** A text that ends so. */
    record Suffix(String end) implements Condition {
        @Override
        public boolean test(JsonNode value) {
            return value.isTextual() && value.textValue().endsWith(end);
        }
    }

    /** A field that is there, or is not. */
    record Exists(boolean wanted) implements Condition {
        @Override
        public boolean test(JsonNode value) {
            return wanted != value.isMissingNode();
        }
    }

    /** A field that is there and meets none of these. */
    record AnythingBut(List<Condition> refused) implements Condition {
        @Override
        public boolean test(JsonNode value) {
            return !value.isMissingNode() && refused.stream().noneMatch(condition -> condition.test(value));
        }
    }
}
