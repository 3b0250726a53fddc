package org.sendqa.packs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sendqa.domain.json.Json;
import org.sendqa.domain.json.JsonObject;
import org.sendqa.domain.json.Located;

/** An authority's folder: a file for each part of its framework, and a file for each instrument. */
record PackSource(SortedMap<String, YamlFile> parts, InstrumentFiles instruments) {

    /** What says where rows are answered, for people; no cycle depends on it. */
    static final String COVERAGE = "coverage";

    private static final String ENDING = ".yaml";

    static PackSource read(Path folder) {
        SortedMap<String, YamlFile> parts = new TreeMap<>();
        files(folder)
                .forEach(file -> parts.put(file.getFileName().toString().replace(ENDING, ""), YamlFile.read(file)));
        return new PackSource(parts, InstrumentFiles.read(folder.resolve("instruments")));
    }

    /** A sentence for each part that no pack does without and that isn't there. */
    List<String> lacks() {
        return without("%s isn't there: a pack needs its file", "authority", "calendar", "framework");
    }

    /** A sentence for each part that frameworks have as a rule and that isn't there. */
    List<String> misses() {
        return without(
                "%s isn't there: nothing of what it would say is done",
                "bodies", COVERAGE, "escalations", "gaps", "safeguarding");
    }

    private List<String> without(String sentence, String... names) {
        return Stream.of(names)
                .filter(part -> !parts.containsKey(part))
                .map(sentence::formatted)
                .toList();
    }

    /** What is compiled. */
    Json content() {
        JsonObject content = new JsonObject();
        parts.forEach((part, file) -> {
            if (!part.equals(COVERAGE)) {
                content.put(part, file.content());
            }
        });
        return content.list("instruments", instruments.content()).build();
    }

    /** Which rows are answered where, if the folder says so. */
    Optional<Located> coverage() {
        return Optional.ofNullable(parts.get(COVERAGE)).map(file -> new Located(COVERAGE, file.content()));
    }

    /** A refusal that begins with its place in the compiled pack, with file and line put before it. */
    String located(String refusal) {
        String place = refusal.split(" ", 2)[0];
        String[] steps = place.split("\\.", 2);
        String rest = steps.length == 2 ? steps[1] : "";
        SourceFile file = parts.get(steps[0]);
        if (file == null && steps[0].startsWith("instruments[")) {
            file = instruments.file(Integer.parseInt(steps[0].replaceAll("\\D", "")));
        }
        return file == null ? refusal : "%s: %s".formatted(file.where(rest), refusal);
    }

    private static List<Path> files(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.ya?ml"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read the folder " + folder, unreadable);
        }
    }
}
