package org.sendqa.verification;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.sendqa.local.template.RouteDeclaration;
import org.sendqa.local.template.Templates;
import org.sendqa.visitors.Repository;

/** infra/openapi.yaml says of the API what the controllers do, and nothing is left unsaid. */
class ApiDocumentTest {

    private static final Path CURRENT = Path.of("target/openapi.yaml");
    private static final Set<String> OF_CASES = Set.of("caseNumber", "attributes", "passages");

    @Test
    void theCommittedDocumentIsWhatTheControllersSay() throws IOException, ClassNotFoundException {
        String built = ApiDocument.built();
        Files.writeString(CURRENT, built);
        assertThat(Repository.text("infra/openapi.yaml"))
                .as("To renew it: make openapi, then commit infra/openapi.yaml")
                .isEqualTo(built);
    }

    @Test
    void everyRouteOfTheTemplateIsInItAndSaysWhomItIsFor() {
        JsonNode api = ApiDocument.committed();
        assertThat(Templates.read(Repository.ROOT, Map.of()).routes()).hasSameSizeAs(api.findValues("operationId"));
        for (RouteDeclaration route : Templates.read(Repository.ROOT, Map.of()).routes()) {
            JsonNode told = new ApiOperation(route.method(), route.path()).in(api);
            assertThat(told.path("x-callers").asText()).as("%s", route).isNotEmpty();
            assertThat(told.path("operationId").asText()).as("%s", route).isNotEmpty();
        }
    }

    @Test
    void whateverShowsCasesSaysSo() {
        JsonNode api = ApiDocument.committed();
        for (JsonNode told : api.path("paths").findParents("operationId")) {
            Set<String> fields = new TreeSet<>();
            ApiSchemas.reached(told.path("responses"), api.at("/components/schemas"))
                    .forEach(name -> api.at("/components/schemas")
                            .path(name)
                            .path("properties")
                            .fieldNames()
                            .forEachRemaining(fields::add));
            fields.retainAll(OF_CASES);
            assertThat(told.path("x-shows-cases").asBoolean() || fields.isEmpty())
                    .as("%s shows %s", told.path("operationId"), fields)
                    .isTrue();
        }
    }
}
