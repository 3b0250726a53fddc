package org.sendqa.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A copy of a pack's folder, to change something in. */
public final class PackFolder {

    private PackFolder() {}

    /** Copies a whole pack. */
    public static void copy(Path pack, Path folder) throws IOException {
        try (var files = Files.walk(pack)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(pack.relativize(file).toString());
                Files.createDirectories(copy.resolveSibling(""));
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** Copies a pack with some of its activities only and the forms they name: a part of the time to compile. */
    public static void with(Path pack, Path folder, String... activities) throws IOException {
        copy(pack, folder);
        Path framework = folder.resolve("framework.yaml");
        List<String> parts = List.of(Files.readString(framework).split("(?m)^(?=  - id: )", -1));
        String kept = Stream.of(activities)
                .map(id -> part(parts, id).replaceFirst("(?m)^    to: .*\n", ""))
                .collect(Collectors.joining());
        Files.writeString(framework, parts.getFirst() + kept);
        Files.delete(folder.resolve("coverage.yaml"));
        for (Path form : files(folder.resolve("instruments"))) {
            String id = form.getFileName().toString().replace(".yaml", "");
            if (!kept.contains("instrument: %s\n".formatted(id))) {
                Files.delete(form);
            }
        }
    }

    private static String part(List<String> parts, String activity) {
        return parts.stream()
                .filter(part -> part.startsWith("  - id: %s\n".formatted(activity)))
                .findFirst()
                .orElseThrow();
    }

    /** The YAML files right in a folder. */
    public static List<Path> files(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Replaces a text wherever it stands in a file. */
    public static void change(Path file, String from, String to) throws IOException {
        Files.writeString(file, Files.readString(file).replace(from, to));
    }

    /** File and line of the first line that holds a text, as refusals begin. */
    public static String at(Path file, String text) throws IOException {
        List<String> lines = Files.readAllLines(file);
        int line = IntStream.range(0, lines.size())
                .filter(index -> lines.get(index).contains(text))
                .findFirst()
                .orElseThrow();
        return "%s:%d: ".formatted(file.getFileName(), line + 1);
    }
}
