package org.sendqa.local.storage;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** DynamoDB Local in a JVM of its own, so that its libraries meet nobody else's; it ends when this JVM does. */
public final class DynamoProcess implements AutoCloseable {

    private static final long SECONDS_TO_END = 5;

    private final Process process;
    private @Nullable URI endpoint;

    private DynamoProcess(Process process) {
        this.process = process;
    }

    /**
     * Starts it and returns at once; whoever asks for its endpoint waits until it listens.
     *
     * @param jars the folder that {@code infra/local-dynamodb} builds
     * @param data a directory that keeps the tables; empty to keep them in memory
     */
    public static DynamoProcess start(Path jars, Optional<Path> data) throws IOException {
        if (!Files.isDirectory(jars)) {
            throw new IOException(
                    jars + " does not exist: build infra/local-dynamodb first, with mvn package or make.");
        }
        List<String> command = new ArrayList<>(compiledLikeThis());
        command.addFirst(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                "--enable-native-access=ALL-UNNAMED",
                "-XX:+UseSerialGC",
                "-cp",
                jars.resolve("*").toString(),
                "org.sendqa.local.dynamodb.LoopbackDynamo"));
        if (data.isPresent()) {
            command.add(Files.createDirectories(data.get()).toString());
        }
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        return new DynamoProcess(process);
    }

    /** What runs for minutes is worth the second compiler in this process and the other, or in neither. */
    private static List<String> compiledLikeThis() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith("-XX:TieredStopAtLevel="))
                .toList();
    }

    /** Where it listens. */
    public synchronized URI endpoint() throws IOException {
        URI known = endpoint;
        if (known == null) {
            String port = process.inputReader(StandardCharsets.UTF_8).readLine();
            if (port == null) {
                throw new IOException("DynamoDB Local ended before it listened.");
            }
            known = URI.create("http://127.0.0.1:" + port);
            endpoint = known;
        }
        return known;
    }

    /** Ends it in good order, so that what is on disk is whole. */
    @Override
    public void close() {
        try {
            process.getOutputStream().close();
            if (!process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (IOException alreadyGone) {
            process.destroyForcibly();
        } catch (InterruptedException hurried) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
