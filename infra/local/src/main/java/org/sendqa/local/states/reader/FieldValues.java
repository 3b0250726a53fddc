package org.sendqa.local.states.reader;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.sendqa.local.states.definition.Template;

/** Reads fields that hold a plain value of a certain range. */
final class FieldValues {

    /** The longest delay and timeout, a little over three years. */
    static final long MOST_SECONDS = 99_999_999;

    private FieldValues() {}

    static String text(Fields fields, String name) {
        var _ = fields.required(name);
        return optionalText(fields, name).orElse("");
    }

    static Optional<String> optionalText(Fields fields, String name) {
        Optional<JsonNode> value = fields.constant(name);
        value.filter(json -> !json.isTextual()).ifPresent(_ -> fields.problem(name, "must be a text"));
        return value.filter(JsonNode::isTextual).map(JsonNode::textValue);
    }

    /** Refuses anything but one of these; answers nothing when the field isn't there. */
    static void only(Fields fields, String name, Set<String> allowed, String advice) {
        optionalText(fields, name)
                .filter(text -> !allowed.contains(text))
                .ifPresent(text -> fields.problem(name, "is " + text + "; " + advice));
    }

    static Optional<Long> whole(Fields fields, String name, long least, long most) {
        return fields.constant(name).flatMap(json -> inRange(fields, name, json, least, most));
    }

    static Optional<BigDecimal> atLeastOne(Fields fields, String name) {
        Optional<BigDecimal> value =
                fields.constant(name).filter(JsonNode::isNumber).map(JsonNode::decimalValue);
        if (fields.optional(name).isPresent()
                && value.filter(number -> number.compareTo(BigDecimal.ONE) >= 0).isEmpty()) {
            fields.problem(name, "must be a number of at least 1");
        }
        return value;
    }

    /** A whole number in that range, or an expression that makes one. */
    static Optional<Template> wholeTemplate(Fields fields, String name, long least) {
        Optional<Template> template = fields.template(name, Place.BEFORE);
        template.ifPresent(value -> {
            if (value instanceof Template.Constant(JsonNode json)) {
                var _ = inRange(fields, name, json, least, MOST_SECONDS);
            } else if (!(value instanceof Template.Computed)) {
                fields.problem(name, "must be a whole number or an expression");
            }
        });
        return template;
    }

    /** A text, or an expression that makes one. */
    static Optional<Template> textTemplate(Fields fields, String name) {
        Optional<Template> template = fields.template(name, Place.BEFORE);
        template.ifPresent(value -> {
            boolean text = value instanceof Template.Constant(JsonNode json) && json.isTextual();
            if (!text && !(value instanceof Template.Computed)) {
                fields.problem(name, "must be a text or an expression");
            }
        });
        return template;
    }

    private static Optional<Long> inRange(Fields fields, String name, JsonNode json, long least, long most) {
        if (json.isIntegralNumber() && json.longValue() >= least && json.longValue() <= most) {
            return Optional.of(json.longValue());
        }
        fields.problem(name, "must be a whole number from " + least + " to " + most);
        return Optional.empty();
    }
}
