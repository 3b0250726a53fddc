package org.sendqa.packs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.sendqa.domain.json.Json;
import org.sendqa.domain.json.JsonObject;

/** An authority's folder: who it is, its year, what its framework asks for, and a file for each instrument. */
record PackSource(YamlFile authority, YamlFile calendar, YamlFile framework, List<YamlFile> instruments) {

    static PackSource read(Path folder) {
        try (var files = Files.list(folder.resolve("instruments"))) {
            return new PackSource(
                    YamlFile.read(folder.resolve("authority.yaml")),
                    YamlFile.read(folder.resolve("calendar.yaml")),
                    YamlFile.read(folder.resolve("framework.yaml")),
                    files.sorted().map(YamlFile::read).toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("A pack needs a folder of instruments in " + folder, unreadable);
        }
    }

    Json content() {
        return new JsonObject()
                .put("authority", authority.content())
                .put("calendar", calendar.content())
                .put("framework", framework.content())
                .list("instruments", instruments.stream().map(YamlFile::content).toList())
                .build();
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
            case "calendar" -> calendar;
            case "framework" -> framework;
            default -> instruments.get(Integer.parseInt(step.replaceAll("\\D", "")));
        };
    }
}
