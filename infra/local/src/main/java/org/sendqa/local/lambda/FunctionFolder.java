package org.sendqa.local.lambda;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A feature as it is deployed: classes at the folder's root, libraries in {@code lib/}. */
record FunctionFolder(Path folder) {

    /** Micronaut looks up beans and introspections in its own loader, so each feature has its own Micronaut. */
    private static final String PER_FEATURE = "{micronaut,edge}-*.jar";

    /** What is wrong with the folder, if it has not been built. */
    Optional<String> missing() {
        return Files.isDirectory(folder)
                ? Optional.empty()
                : Optional.of(
                        "%s does not exist: build the functions first, with mvn package or make.".formatted(folder));
    }

    /** The libraries that one loader may hold for all features. */
    List<Path> sharedJars() {
        List<Path> jars = jars("*.jar");
        jars.removeAll(jars(PER_FEATURE));
        return jars;
    }

    /** The feature's classes and the libraries it needs for itself. */
    URL[] own() {
        List<Path> own = jars(PER_FEATURE);
        own.addFirst(folder);
        return own.stream().map(FunctionFolder::url).toArray(URL[]::new);
    }

    static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }

    private List<Path> jars(String pattern) {
        Path lib = folder.resolve("lib");
        List<Path> jars = new ArrayList<>();
        if (Files.isDirectory(lib)) {
            try (var files = Files.newDirectoryStream(lib, pattern)) {
                files.forEach(jars::add);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return jars;
    }
}
