package org.sendqa.verification;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sendqa.visitors.Repository;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/** The API's document: what the build writes of each feature, made one; and the same as committed. */
final class ApiDocument {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Pattern EVENT = Pattern.compile("(\\w+): \\{Type: HttpApi, .* Method: (\\w+), Path: '(.+)'}}");

    private final Map<ApiOperation, ApiRules> rules = ApiRules.read();
    private final Map<ApiOperation, String> names = names();
    private final ObjectNode document;
    private final Map<String, JsonNode> schemas = new TreeMap<>();
    private final Map<String, ObjectNode> paths = new TreeMap<>();

    private ApiDocument() throws IOException, ClassNotFoundException {
        document = (ObjectNode) read(ApiDocument.class.getResource("/openapi-frame.yaml"));
    }

    /** As committed. */
    static JsonNode committed() {
        return MAPPER.valueToTree(new Yaml().load(Repository.text("infra/openapi.yaml")));
    }

    /** As the controllers on the class path have it. */
    static String built() throws IOException, ClassNotFoundException {
        ApiDocument api = new ApiDocument();
        for (URL part : Collections.list(
                ApiDocument.class.getClassLoader().getResources("META-INF/swagger/service-1.0.0.yml"))) {
            api.add(read(part));
        }
        api.paths.forEach(((ObjectNode) api.document.path("paths"))::set);
        api.addSchemas();
        return api.yaml();
    }

    private void add(JsonNode feature) {
        feature.at("/components/schemas").properties().forEach(one -> schemas.put(one.getKey(), one.getValue()));
        for (var path : feature.path("paths").properties()) {
            ObjectNode told = paths.computeIfAbsent(path.getKey(), _ -> MAPPER.createObjectNode());
            for (var one : path.getValue().properties()) {
                var operation = new ApiOperation(one.getKey().toUpperCase(Locale.ROOT), path.getKey());
                told.set(one.getKey(), told(operation, (ObjectNode) one.getValue()));
            }
        }
    }

    private ObjectNode told(ApiOperation operation, ObjectNode written) {
        ApiRules rule = rules.getOrDefault(operation, new ApiRules("", false));
        ObjectNode told = MAPPER.createObjectNode();
        told.put("operationId", names.getOrDefault(operation, ""));
        if (written.has("summary")) {
            told.set("summary", written.path("summary"));
        }
        told.put("x-callers", rule.callers());
        if (rule.showsCases()) {
            told.put("x-shows-cases", true);
        }
        told.set("parameters", parameters(written));
        if (written.at("/requestBody/content/application~1json/schema").has("$ref")) {
            told.set("requestBody", ((ObjectNode) written.path("requestBody")).put("required", true));
        }
        told.set("responses", responses(written));
        return told;
    }

    private static JsonNode parameters(JsonNode written) {
        var parameters = MAPPER.createArrayNode();
        written.path("parameters").forEach(parameter -> {
            if (!parameter.path("name").asText().equals("caller")) {
                ApiSchemas.asRead(parameter);
                parameters.add(parameter);
            }
        });
        // An argument of the edge's own, as the caller is: it reads the header.
        if (written.at("/requestBody/content/application~1json/schema/properties")
                .has("request")) {
            ObjectNode key =
                    parameters.addObject().put("name", "Idempotency-Key").put("in", "header");
            key.putObject("schema").put("type", "string");
        }
        return parameters;
    }

    private static JsonNode responses(JsonNode written) {
        ObjectNode responses = (ObjectNode) written.path("responses");
        for (JsonNode response : responses) {
            ((ObjectNode) response).put("description", "Done.");
            if (response.findPath("schema") instanceof ObjectNode schema && schema.isEmpty()) {
                schema.put("type", "object"); // what a controller says of JSON that it hands on, lost on the way
            }
        }
        responses.putObject("default").put("$ref", "#/components/responses/Problem");
        return responses;
    }

    private void addSchemas() {
        ObjectNode all = MAPPER.createObjectNode();
        schemas.forEach(all::set);
        List<JsonNode> bodies = document.findValues("requestBody");
        List<JsonNode> replies = document.path("paths").findValues("responses");
        bodies.forEach(body -> ApiSchemas.reached(body, all).forEach(name -> ApiSchemas.asRead(all.path(name))));
        replies.forEach(reply -> ApiSchemas.reached(reply, all).forEach(name -> ApiSchemas.asReplied(all.path(name))));
        ObjectNode kept = (ObjectNode) document.at("/components/schemas");
        ApiSchemas.reached(document.path("paths"), all).stream()
                .filter(all::has)
                .forEach(name -> kept.set(name, all.path(name)));
    }

    private String yaml() {
        DumperOptions style = new DumperOptions();
        style.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        style.setWidth(120);
        return "# Written from the controllers; a test says how to renew it.\n"
                + new Yaml(style).dump(MAPPER.convertValue(document, Object.class));
    }

    private static Map<ApiOperation, String> names() {
        return EVENT.matcher(Repository.text("template.yaml"))
                .results()
                .collect(Collectors.toMap(
                        found -> new ApiOperation(found.group(2), found.group(3)), found -> found.group(1)));
    }

    private static JsonNode read(URL yaml) throws IOException {
        try (InputStream stream = yaml.openStream()) {
            return MAPPER.valueToTree(new Yaml().load(stream));
        }
    }
}
