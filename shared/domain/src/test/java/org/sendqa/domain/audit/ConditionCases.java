package org.sendqa.domain.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.sendqa.domain.json.JsonReader;
import org.sendqa.domain.json.Located;

/** The cases that every evaluator of conditions is held to. */
final class ConditionCases {

    /** Beside the page that explains the language, where the site's tests find them too. */
    private static final Path FILE = Path.of("../docs/conditions.json");

    private ConditionCases() {}

    static List<Located> of(String name) {
        try {
            return Located.root(JsonReader.read(Files.readAllBytes(FILE))).list(name);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
