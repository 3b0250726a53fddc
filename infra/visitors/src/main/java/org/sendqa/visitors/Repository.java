package org.sendqa.visitors;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The checkout that the tests look at. */
public final class Repository {

    /** Its root; Maven runs tests in the module's folder. */
    public static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

    private Repository() {}

    public static String text(String path) {
        try {
            return Files.readString(ROOT.resolve(path));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static JsonNode json(String path) {
        return JsonText.read(text(path));
    }

    /** Files of a folder and below, without what the build makes. */
    public static List<Path> files(String folder, String suffix) {
        try (var files = Files.walk(ROOT.resolve(folder))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(suffix))
                    .filter(file -> !file.toString().contains("/target/"))
                    .filter(file -> !file.toString().contains("/node_modules/"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The folders directly below one that are modules of their own. */
    public static List<String> modules(String folder) {
        return files(folder, "pom.xml").stream()
                .map(file -> ROOT.resolve(folder).relativize(file))
                .filter(file -> file.getNameCount() == 2)
                .map(file -> file.getName(0).toString())
                .toList();
    }

    public static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
