package org.sendqa.local.states.jsonata;

import com.dashjoin.jsonata.Jsonata;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Carries values between Jackson's tree and the plain objects of the JSONata library, where null means undefined. */
final class PlainObjects {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private PlainObjects() {}

    static Object toPlain(JsonNode node) {
        return switch (node.getNodeType()) {
            case OBJECT -> {
                Map<String, Object> map = new LinkedHashMap<>();
                node.properties().forEach(field -> map.put(field.getKey(), toPlain(field.getValue())));
                yield map;
            }
            case ARRAY -> {
                List<Object> list = new ArrayList<>();
                node.forEach(element -> list.add(toPlain(element)));
                yield list;
            }
            case NUMBER -> number(node);
            case STRING -> node.textValue();
            case BOOLEAN -> node.booleanValue();
            case NULL -> Jsonata.NULL_VALUE;
            case BINARY, MISSING, POJO -> throw new IllegalArgumentException("Not JSON: " + node);
        };
    }

    static Evaluation toJson(@Nullable Object value) {
        if (value == null) {
            return new Evaluation.Broken("returned nothing (undefined)");
        }
        try {
            return new Evaluation.Value(json(value));
        } catch (IllegalArgumentException notJson) {
            return new Evaluation.Broken("returned what JSON can't hold: " + notJson.getMessage());
        }
    }

    private static Object number(JsonNode node) {
        if (node.canConvertToInt() && node.isIntegralNumber()) {
            return node.intValue();
        }
        return node.canConvertToLong() && node.isIntegralNumber() ? (Object) node.longValue() : node.doubleValue();
    }

    private static JsonNode json(@Nullable Object value) {
        return switch (value) {
            case String text -> JSON.textNode(text);
            case Boolean truth -> JSON.booleanNode(truth);
            case Number number -> json(number.doubleValue(), number);
            case Map<?, ?> map -> object(map);
            case List<?> list -> array(list);
            case Object nothing when Jsonata.NULL_VALUE.equals(nothing) -> JSON.nullNode();
            case null -> throw new IllegalArgumentException("an undefined value");
            case Object _ -> throw new IllegalArgumentException("a function");
        };
    }

    private static JsonNode json(double asDouble, Number number) {
        if (Double.isNaN(asDouble) || Double.isInfinite(asDouble)) {
            throw new IllegalArgumentException("the number " + number);
        }
        return number.longValue() == asDouble ? JSON.numberNode(number.longValue()) : JSON.numberNode(asDouble);
    }

    private static ObjectNode object(Map<?, ?> map) {
        ObjectNode object = JSON.objectNode();
        map.forEach((name, value) -> object.set(String.valueOf(name), json(value)));
        return object;
    }

    private static ArrayNode array(List<?> list) {
        ArrayNode array = JSON.arrayNode(list.size());
        list.forEach(element -> array.add(json(element)));
        return array;
    }
}
