package org.sendqa.visitors;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The browser of the tests: the one that {@code CHROME_BIN} names, else one that is installed, else one that npm
 * fetches (Linux on x64 only), unpacked once into the build folder.
 *
 * @param environment what it finds around it, its own libraries included
 */
public record Chromium(Path path, Map<String, String> environment) {

    private static final Path FETCHED = Repository.ROOT.resolve("infra/visitors/target/browser");
    private static final Path PACKAGE = Repository.ROOT.resolve("infra/visitors/browser");

    public static Chromium find() {
        return Optional.ofNullable(System.getenv("CHROME_BIN"))
                .map(Path::of)
                .or(() -> installed("chromium", "chromium-browser", "google-chrome"))
                .map(path -> new Chromium(path, System.getenv()))
                .orElseGet(Chromium::fetched);
    }

    /** A program on the path, under the first name that is there. */
    public static Optional<Path> installed(String... names) {
        return Stream.of(names)
                .flatMap(name -> Stream.of(System.getenv("PATH").split(":", -1)).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static synchronized Chromium fetched() {
        Path browser = FETCHED.resolve("chromium");
        try (FileChannel alone = FileChannel.open(fetching(), CREATE, WRITE);
                FileLock _ = alone.lock()) { // of two processes of tests, the other one waits
            if (!Files.isExecutable(browser)) {
                run("npm", "ci", "--prefer-offline", "--no-audit", "--no-fund", "--loglevel=error");
                run("node", "unpack.mjs");
            }
        } catch (IOException unlockable) {
            throw new UncheckedIOException(unlockable);
        }
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.put("LD_LIBRARY_PATH", FETCHED.resolve("al2023/lib").toString());
        return new Chromium(browser, Map.copyOf(environment));
    }

    private static Path fetching() throws IOException {
        return Files.createDirectories(FETCHED).resolve("fetching");
    }

    /** Runs a step of the fetching; its words are shown if it fails. */
    private static void run(String... command) {
        try {
            ProcessBuilder builder =
                    new ProcessBuilder(command).directory(PACKAGE.toFile()).redirectErrorStream(true);
            // The package unpacks the libraries only where it takes itself to be in AWS Lambda.
            builder.environment().putAll(Map.of("TMPDIR", FETCHED.toString(), "AWS_LAMBDA_JS_RUNTIME", "nodejs22.x"));
            Process process = builder.start();
            String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException("The browser tests found no Chromium, and none could be fetched (%s)."
                                .formatted(String.join(" ", List.of(command)))
                        + " Install one, or name it in CHROME_BIN. " + words);
            }
        } catch (IOException unrunnable) {
            throw new UncheckedIOException(unrunnable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while fetching Chromium", stopped);
        }
    }
}
