package org.sendqa.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Tells the site whose people may sign in here: the authority of the sample people, by the name its pack gives it. */
final class ServedAuthorities {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ServedAuthorities() {}

    /** Names by id; none where nobody is imported. */
    static Map<String, String> of(Path root) {
        Path people = root.resolve(Installation.PEOPLE);
        if (!Files.exists(people)) {
            return Map.of();
        }
        String id = json(people).path("authority").asText();
        return Map.of(id, name(root.resolve("shared/packs/target/packs").resolve(id), id));
    }

    private static String name(Path packs, String id) {
        try {
            String digest = Files.readString(packs.resolve("current"))
                    .replaceFirst("^sha256:", "")
                    .strip();
            return json(packs.resolve(digest + ".json"))
                    .path("authority")
                    .path("name")
                    .asText(id);
        } catch (IOException unbuilt) {
            return id;
        }
    }

    private static JsonNode json(Path file) {
        try {
            return JSON.readTree(file.toFile());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file + " can't be read", unreadable);
        }
    }
}
