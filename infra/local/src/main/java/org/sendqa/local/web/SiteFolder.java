package org.sendqa.local.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The built static site, as CloudFront would serve it from its bucket (infra/site.yaml): same headers, same shell. */
final class SiteFolder {

    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8");

    /** The addresses that the site's one document answers itself. */
    private static final Pattern SHELL = Pattern.compile(
            "/|/(audits|rounds|papers|registers|calendar|people|agreements|instruments|practice|reports|concerns"
                    + "|findings)(/.*)?|/signed-in");

    private final Path folder;
    private final String policy;

    /** The folder, and the other origins that pages may ask besides, with blanks between; empty for none. */
    SiteFolder(Path folder, String besides) {
        this.folder = folder.toAbsolutePath().normalize();
        this.policy = policy(besides);
    }

    /** What pages may load and ask: nothing from elsewhere but tokens, no script or style within a page. */
    static String policy(String besides) {
        return "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; img-src 'self' data:; "
                + "connect-src %s; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
                        .formatted(("'self' " + besides).strip());
    }

    /** The file at a decoded path, or the index of a folder; nothing outside the site, and no hidden file. */
    Optional<Reply> file(String path) {
        Path wanted = folder.resolve(SHELL.matcher(path).matches() ? "index.html" : path.substring(1))
                .normalize();
        Path file = Files.isDirectory(wanted) ? wanted.resolve("index.html") : wanted;
        boolean ours = file.startsWith(folder) && !file.getFileName().toString().startsWith(".");
        return ours && Files.isRegularFile(file) ? Optional.of(reply(file)) : Optional.empty();
    }

    private Reply reply(Path file) {
        String name = file.getFileName().toString();
        String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
        try {
            return Reply.of(200, type, Files.readAllBytes(file))
                    .with("cache-control", List.of("no-cache"))
                    .with("content-security-policy", List.of(policy))
                    .with("referrer-policy", List.of("no-referrer"))
                    .with("permissions-policy", List.of("camera=(), geolocation=(), microphone=()"))
                    .with("cross-origin-opener-policy", List.of("same-origin"))
                    .with("cross-origin-resource-policy", List.of("same-origin"))
                    .with("x-content-type-options", List.of("nosniff"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
