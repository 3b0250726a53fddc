package org.sendqa.verification;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;
import org.sendqa.visitors.Visitor.Reply;

/**
 * The shapes of bodies and replies that the API's document promises.
 *
 * @param document the API's
 */
record ApiShapes(JsonNode document) {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    /** Where a reply isn't what the document says of it: of what was asked for, or of a refusal. */
    List<Error> faults(ApiOperation operation, Reply reply) {
        JsonNode schema = reply.status() < 300
                ? operation
                        .in(document)
                        .path("responses")
                        .path(Integer.toString(reply.status()))
                        .findPath("schema")
                : document.at("/components/schemas/Problem");
        ObjectNode whole = schema.deepCopy();
        whole.set("components", document.path("components"));
        return REGISTRY.getSchema(whole.toString()).validate(reply.body(), InputFormat.JSON);
    }

    /** The schema of an operation's body; missing if it takes none. */
    private JsonNode body(ApiOperation operation) {
        return resolved(operation.in(document).path("requestBody").findPath("schema"));
    }

    /** A body with every field that the document names. */
    private ObjectNode whole(ApiOperation operation) {
        return (ObjectNode) sample(body(operation));
    }

    /** The same as it is sent; empty if the operation takes none. */
    String text(ApiOperation operation) {
        return body(operation).isMissingNode() ? "" : whole(operation).toString();
    }

    /** Bodies that lack a field which the document requires, and one with a field that it doesn't know. */
    List<ObjectNode> spoilt(ApiOperation operation) {
        List<ObjectNode> spoilt = new ArrayList<>();
        spoilt.add(whole(operation).put("nobodyKnows", 1));
        for (JsonNode required : body(operation).path("required")) {
            ObjectNode body = whole(operation);
            body.remove(required.asText());
            spoilt.add(body);
        }
        return spoilt;
    }

    private JsonNode sample(JsonNode named) {
        JsonNode schema = resolved(named);
        if (schema.has("example")) {
            return schema.path("example");
        }
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        return switch (schema.path("type").asText()) {
            case "integer" -> nodes.numberNode(1);
            case "boolean" -> nodes.booleanNode(true);
            case "array" -> array(schema);
            case "object" -> object(schema);
            default -> nodes.textNode(schema.path("format").asText().equals("date") ? "2031-04-30" : "any");
        };
    }

    private ArrayNode array(JsonNode schema) {
        return JsonNodeFactory.instance.arrayNode().add(sample(schema.path("items")));
    }

    private ObjectNode object(JsonNode schema) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        schema.path("properties").properties().forEach(one -> object.set(one.getKey(), sample(one.getValue())));
        return object;
    }

    /** What may be null, too, is written as what it is else. */
    private JsonNode resolved(JsonNode schema) {
        if (schema.has("anyOf")) {
            return resolved(schema.path("anyOf").path(0));
        }
        return schema.has("$ref") ? document.at(schema.path("$ref").asText().substring(1)) : schema;
    }
}
