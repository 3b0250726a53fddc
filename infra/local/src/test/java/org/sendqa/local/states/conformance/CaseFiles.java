package org.sendqa.local.states.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads the table. */
final class CaseFiles {

    private static final Path FOLDER = Path.of("src/test/resources/conformance");
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private CaseFiles() {}

    static List<ConformanceCase> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<ConformanceCase> cases = new ArrayList<>();
            files.sorted().forEach(file -> read(file).forEach(json -> cases.add(ConformanceCase.of(json))));
            return cases;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static JsonNode read(Path file) {
        try (var reader = Files.newBufferedReader(file)) {
            Object cases = new Yaml(new SafeConstructor(new LoaderOptions())).load(reader);
            return MAPPER.valueToTree(cases);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
