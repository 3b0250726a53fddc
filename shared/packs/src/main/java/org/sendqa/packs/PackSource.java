package org.sendqa.packs;

import java.nio.file.Path;
import org.sendqa.domain.json.Json;
import org.sendqa.domain.json.JsonObject;

/** An authority's folder: who it is, what its framework asks for, and a file for each instrument. */
record PackSource(YamlFile authority, YamlFile framework, InstrumentFiles instruments) {

    static PackSource read(Path folder) {
        return new PackSource(
                YamlFile.read(folder.resolve("authority.yaml")),
                YamlFile.read(folder.resolve("framework.yaml")),
                InstrumentFiles.read(folder.resolve("instruments")));
    }

    Json content() {
        return new JsonObject()
                .put("authority", authority.content())
                .put("framework", framework.content())
                .list("instruments", instruments.content())
                .build();
    }

    /** A refusal that begins with its place in the compiled pack, with file and line put before it. */
    String located(String refusal) {
        String place = refusal.split(" ", 2)[0];
        String[] steps = place.split("\\.", 2);
        String rest = steps.length == 2 ? steps[1] : "";
        return "%s: %s".formatted(file(steps[0]).where(rest), refusal);
    }

    private SourceFile file(String step) {
        return switch (step) {
            case "authority" -> authority;
            case "framework" -> framework;
            default -> instruments.file(Integer.parseInt(step.replaceAll("\\D", "")));
        };
    }
}
