package org.sendqa.packs;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.sendqa.domain.json.CanonicalJson;
import org.sendqa.domain.json.Json;

/** Holds each file of a pack to the schema by which editors underline, so that nothing is read that nobody meant. */
final class SchemaCheck {

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));
    private static final Map<String, Optional<Schema>> SCHEMAS = new ConcurrentHashMap<>();

    private SchemaCheck() {}

    /** One sentence a place, each beginning with it. */
    static List<String> faults(PackSource source) {
        List<String> faults = new ArrayList<>();
        source.parts().forEach((part, file) -> faults.addAll(faults(part, part, file.content())));
        List<Json> instruments = source.instruments().written();
        for (int index = 0; index < instruments.size(); index++) {
            faults.addAll(faults("instrument", "instruments[%d]".formatted(index), instruments.get(index)));
        }
        return faults;
    }

    private static List<String> faults(String part, String place, Json content) {
        return SCHEMAS.computeIfAbsent(part, SchemaCheck::schema)
                .map(schema -> schema.validate(CanonicalJson.write(content), InputFormat.JSON).stream()
                        .map(error -> new SchemaFault(schema, place, error).sentence())
                        .toList())
                .orElseGet(
                        () -> List.of("%s isn't a part that packs have; rename the file, or take it out of the folder"
                                .formatted(place)));
    }

    private static Optional<Schema> schema(String part) {
        try (InputStream schema = SchemaCheck.class.getResourceAsStream("schema/%s.schema.json".formatted(part))) {
            return Optional.ofNullable(schema).map(REGISTRY::getSchema);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
