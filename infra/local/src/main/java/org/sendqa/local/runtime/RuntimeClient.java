package org.sendqa.local.runtime;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** A function in a JVM of its own, called by AWS's runtime client as Lambda would call it. */
public final class RuntimeClient implements AutoCloseable {

    private static final int PATIENCE = 60;

    private final RuntimeApi api;
    private final Process process;

    private RuntimeClient(RuntimeApi api, Process process) {
        this.api = api;
        this.process = process;
        CompletableFuture<Void> _ = process.onExit()
                .thenAccept(ended -> api.replies().add(new Reply.Failure("ended with " + ended.exitValue())));
    }

    /**
     * Starts the process and returns at once.
     *
     * @param folder as it would be deployed: classes at its root, libraries in {@code lib/}
     * @param handler the handler's class
     * @param properties what the function finds around it, as a running local AWS gives it
     */
    public static RuntimeClient start(Path folder, String handler, Map<String, String> properties) {
        RuntimeApi api = RuntimeApi.start();
        try {
            ProcessBuilder child = new ProcessBuilder(command(folder, handler, properties))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD);
            child.environment().putAll(environment(handler, api));
            return new RuntimeClient(api, child.start());
        } catch (IOException noJava) {
            api.close();
            throw new UncheckedIOException(noJava);
        }
    }

    /** Hands the function an event and waits for what comes back, a minute at most. */
    public Reply invoke(String event) throws InterruptedException {
        api.events().add(event);
        Reply reply = api.replies().poll(PATIENCE, TimeUnit.SECONDS);
        return reply == null ? new Reply.Failure("no reply within %d s".formatted(PATIENCE)) : reply;
    }

    @Override
    public void close() {
        process.destroyForcibly();
        api.close();
    }

    /** C1 and the serial collector are what Lambda's own Java runtime starts with. */
    private static List<String> command(Path folder, String handler, Map<String, String> properties) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC"));
        properties.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.addAll(List.of(
                "-cp",
                String.join(File.pathSeparator, client(), folder.toString(), folder + "/lib/*"),
                "com.amazonaws.services.lambda.runtime.api.client.AWSLambda",
                handler));
        return command;
    }

    private static Map<String, String> environment(String handler, RuntimeApi api) {
        return Map.of(
                "AWS_LAMBDA_RUNTIME_API", api.address(),
                "AWS_LAMBDA_FUNCTION_NAME", "local",
                "AWS_LAMBDA_FUNCTION_VERSION", "$LATEST",
                "AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "1024",
                "AWS_REGION", "eu-west-2",
                "_HANDLER", handler);
    }

    /** The client's jars; in the cloud they lie in the runtime, never in the function's folder. */
    private static String client() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(jar -> jar.contains("aws-lambda-java-"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
