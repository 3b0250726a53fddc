package org.sendqa.verification;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Iterator;
import java.util.Set;
import java.util.TreeSet;

/** What the build writes of a shape, put right where it isn't quite what goes over the wire. */
final class ApiSchemas {

    private ApiSchemas() {}

    /** The names of the schemas that a part of a document leads to. */
    static Set<String> reached(JsonNode part, JsonNode schemas) {
        Set<String> names = new TreeSet<>();
        reach(part, schemas, names);
        return names;
    }

    private static void reach(JsonNode part, JsonNode schemas, Set<String> names) {
        for (JsonNode ref : part.findValues("$ref")) {
            String name = ref.asText().substring(ref.asText().lastIndexOf('/') + 1);
            if (names.add(name)) {
                reach(schemas.path(name), schemas, names);
            }
        }
    }

    /** Replies spell everything out, null where there is nothing. */
    static void asReplied(JsonNode schema) {
        spelt(schema, true);
        requireAll(schema);
    }

    /** Bodies hold the fields named and no others; one that may be left out is left out, not null. */
    static void asRead(JsonNode schema) {
        spelt(schema, false);
        if (schema instanceof ObjectNode object && object.has("properties")) {
            object.put("additionalProperties", false);
        }
    }

    private static void requireAll(JsonNode schema) {
        if (schema instanceof ObjectNode object && object.has("properties")) {
            ArrayNode required = object.putArray("required");
            object.path("properties").fieldNames().forEachRemaining(required::add);
        }
    }

    /** Says that an object is one, and null as JSON Schema does. */
    private static void spelt(JsonNode node, boolean nullable) {
        node.forEach(child -> spelt(child, nullable));
        if (!(node instanceof ObjectNode schema)) {
            return;
        }
        if (schema.path("type").isArray()) {
            ArrayNode types =
                    without((ArrayNode) schema.path("type"), nullable ? Set.of("object") : Set.of("object", "null"));
            schema.set("type", types.size() == 1 ? types.path(0) : types);
        } else if (!schema.has("type") && (schema.has("properties") || schema.has("additionalProperties"))) {
            schema.put("type", "object");
        }
        if (schema.path("type").asText().equals("null") && schema.path("allOf").isArray()) {
            ArrayNode either = (ArrayNode) schema.remove("allOf");
            schema.remove("type");
            either.addObject().put("type", "null");
            schema.set("anyOf", either);
        }
    }

    private static ArrayNode without(ArrayNode types, Set<String> names) {
        for (Iterator<JsonNode> each = types.iterator(); each.hasNext(); ) {
            if (names.contains(each.next().asText())) {
                each.remove();
            }
        }
        return types;
    }
}
