package org.sendqa.packs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.IntStream;

/** A copy of a pack's folder, to change something in. */
final class PackFolder {

    private PackFolder() {}

    static void copy(Path pack, Path folder) throws IOException {
        try (var files = Files.walk(pack)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(pack.relativize(file).toString());
                Files.createDirectories(copy.resolveSibling(""));
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** Dorset's pack with its plan audits as the only activity: a third of the time to compile. */
    static void planAudits(Path folder) throws IOException {
        copy(Path.of("dorset"), folder);
        Path framework = folder.resolve("framework.yaml");
        String[] parts = Files.readString(framework).split("(?m)^(?=  - id: )", -1);
        Files.writeString(framework, parts[0] + parts[1].replaceFirst("(?m)^    to: .*\n", ""));
        Files.delete(folder.resolve("coverage.yaml"));
        for (Path instrument : files(folder.resolve("instruments"))) {
            if (!instrument.endsWith("ehc-plan-audit.yaml")) {
                Files.delete(instrument);
            }
        }
    }

    /** The YAML files right in a folder. */
    static List<Path> files(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static void change(Path file, String from, String to) throws IOException {
        Files.writeString(file, Files.readString(file).replace(from, to));
    }

    /** File and line of the first line that holds a text, as refusals begin. */
    static String at(Path file, String text) throws IOException {
        List<String> lines = Files.readAllLines(file);
        int line = IntStream.range(0, lines.size())
                .filter(index -> lines.get(index).contains(text))
                .findFirst()
                .orElseThrow();
        return "%s:%d: ".formatted(file.getFileName(), line + 1);
    }
}
