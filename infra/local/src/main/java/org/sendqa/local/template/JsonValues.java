package org.sendqa.local.template;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import org.sendqa.local.template.TemplateValue.Call;
import org.sendqa.local.template.TemplateValue.Listing;
import org.sendqa.local.template.TemplateValue.Mapping;
import org.sendqa.local.template.TemplateValue.Scalar;

/** Turns evaluated values into JSON, unquoted numbers and truth values into their own kinds. */
final class JsonValues {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private JsonValues() {}

    static JsonNode of(TemplateValue value) {
        return switch (value) {
            case Scalar scalar -> scalar.plain() ? plain(scalar.text()) : JSON.textNode(scalar.text());
            case Listing listing -> {
                ArrayNode array = JSON.arrayNode();
                listing.items().forEach(item -> array.add(of(item)));
                yield array;
            }
            case Mapping mapping -> {
                ObjectNode object = JSON.objectNode();
                mapping.entries().forEach((key, item) -> object.set(key, of(item)));
                yield object;
            }
            case Call call -> throw new TemplateProblem(call.place(), call.function(), "was not evaluated.");
        };
    }

    /** A text that holds JSON itself, such as the pattern of a stream's filter. */
    static JsonNode parse(Properties owner, String name) {
        try {
            return new ObjectMapper().readTree(owner.text(name));
        } catch (JsonProcessingException broken) {
            throw owner.problem(name, "is not JSON: " + broken.getOriginalMessage());
        }
    }

    private static JsonNode plain(String text) {
        return switch (text) {
            case "true", "false" -> JSON.booleanNode(text.equals("true"));
            case "", "null", "~" -> JSON.nullNode();
            default ->
                text.matches("-?(0|[1-9]\\d*)(\\.\\d+)?") ? JSON.numberNode(new BigDecimal(text)) : JSON.textNode(text);
        };
    }
}
