package org.sendqa.packs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sendqa.domain.json.Json;
import org.sendqa.domain.json.JsonObject;

/**
 * An authority's folder: who it is, what its framework asks for, and a file for each instrument.
 *
 * @param clocks what its cases' dates are held against; null if it has no such file
 */
record PackSource(
        YamlFile authority,
        YamlFile framework,
        List<YamlFile> instruments,
        @Nullable YamlFile clocks) {

    static PackSource read(Path folder) {
        try (var files = Files.list(folder.resolve("instruments"))) {
            return new PackSource(
                    YamlFile.read(folder.resolve("authority.yaml")),
                    YamlFile.read(folder.resolve("framework.yaml")),
                    files.sorted().map(YamlFile::read).toList(),
                    clocks(folder.resolve("clocks.yaml")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("A pack needs a folder of instruments in " + folder, unreadable);
        }
    }

    private static @Nullable YamlFile clocks(Path file) {
        return Files.exists(file) ? YamlFile.read(file) : null;
    }

    Json content() {
        JsonObject content = new JsonObject()
                .put("authority", authority.content())
                .put("framework", framework.content())
                .list("instruments", instruments.stream().map(YamlFile::content).toList());
        return (clocks == null ? content : content.put("clocks", clocks.content())).build();
    }

    /** A refusal that begins with its place in the compiled pack, with file and line put before it. */
    String located(String refusal) {
        String place = refusal.split(" ", 2)[0];
        String[] steps = place.split("\\.", 2);
        String rest = steps.length == 2 ? steps[1] : "";
        return "%s: %s".formatted(file(steps[0]).where(rest), refusal);
    }

    private YamlFile file(String step) {
        return switch (step) {
            case "authority" -> authority;
            case "framework" -> framework;
            case "clocks" -> Objects.requireNonNull(clocks, "A fault in clocks.yaml, which isn't there");
            default -> instruments.get(Integer.parseInt(step.replaceAll("\\D", "")));
        };
    }
}
