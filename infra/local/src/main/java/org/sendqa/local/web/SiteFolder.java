package org.sendqa.local.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The built static site, as its bucket behind CloudFront would serve it. */
final class SiteFolder {

    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8");

    private final Path folder;

    SiteFolder(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /** The file at a decoded path, or the index of a folder; nothing outside the site, and no hidden file. */
    Optional<Reply> file(String path) {
        Path wanted = folder.resolve(path.substring(1)).normalize();
        Path file = Files.isDirectory(wanted) ? wanted.resolve("index.html") : wanted;
        boolean ours = file.startsWith(folder) && !file.getFileName().toString().startsWith(".");
        return ours && Files.isRegularFile(file) ? Optional.of(reply(file)) : Optional.empty();
    }

    private static Reply reply(Path file) {
        String name = file.getFileName().toString();
        String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
        try {
            return Reply.of(200, type, Files.readAllBytes(file))
                    .with("cache-control", List.of("no-cache"))
                    .with("x-content-type-options", List.of("nosniff"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
