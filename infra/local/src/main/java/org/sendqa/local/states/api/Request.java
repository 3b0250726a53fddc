package org.sendqa.local.states.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.Set;

/** The fields of one request; those that an operation doesn't know are refused, not overlooked. */
record Request(JsonNode body) {

    static final String INVALID = "ValidationException";

    Request only(String operation, String... known) throws Refused {
        Set<String> names = Set.of(known);
        for (var field : body.properties()) {
            if (!names.contains(field.getKey())) {
                throw new Refused(
                        INVALID, operation + ": the local AWS doesn't know the field " + field.getKey() + ".");
            }
        }
        return this;
    }

    String text(String name) throws Refused {
        return optionalText(name).orElseThrow(() -> new Refused(INVALID, "The field " + name + " is missing."));
    }

    Optional<String> optionalText(String name) {
        return Optional.ofNullable(body.get(name)).filter(JsonNode::isTextual).map(JsonNode::textValue);
    }

    boolean flag(String name) {
        return body.path(name).asBoolean(false);
    }

    int number(String name, int otherwise) {
        return body.path(name).asInt(otherwise);
    }
}
