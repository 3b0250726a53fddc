package org.sendqa.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * Runs the local AWS until it is told to end: {@code Main ROOT [--port N] [--data DIR] [--from INSTANT] [Name=value
 * …]}.
 */
public final class Main {

    private Main() {}

    /** Starts it, says where everything is, and ends on Ctrl-C or SIGTERM; exit 2 with a sentence if it can't start. */
    public static void main(String[] arguments) throws InterruptedException {
        try {
            Options options = options(arguments);
            long begun = System.nanoTime();
            LocalAws aws = LocalAws.start(options);
            Runtime.getRuntime().addShutdownHook(new Thread(aws::close, "shutdown"));
            Installation.install(options.root(), aws);
            print(aws, Duration.ofNanos(System.nanoTime() - begun));
            Thread.currentThread().join();
        } catch (IllegalArgumentException | IllegalStateException | IOException | UncheckedIOException refused) {
            System.err.println(refused.getMessage());
            System.exit(2);
        }
    }

    private static Options options(String[] arguments) {
        if (arguments.length == 0) {
            throw new IllegalArgumentException("Say where the repository is: Main ROOT [--port N] [--data DIR]");
        }
        Options options = Options.of(Path.of(arguments[0]));
        Map<String, String> parameters = new HashMap<>();
        for (int i = 1; i < arguments.length; i++) {
            String argument = arguments[i];
            int equals = argument.indexOf('=');
            if (equals > 0) {
                parameters.put(argument.substring(0, equals), argument.substring(equals + 1));
            } else if (++i < arguments.length) {
                options = option(options, argument, arguments[i]);
            }
        }
        return options.with(parameters).signingIn(Installation.people(options.root()));
    }

    private static Options option(Options options, String name, String value) {
        return switch (name) {
            case "--port" -> options.at(Integer.parseInt(value));
            case "--data" -> options.keeping(Path.of(value));
            case "--from" -> options.from(Instant.parse(value));
            default -> throw new IllegalArgumentException(name + " is not an option: --port, --data and --from are.");
        };
    }

    private static void print(LocalAws aws, Duration took) {
        String origin = "http://localhost:" + aws.door().getPort();
        System.out.printf("The local AWS is ready after %.1f s.%n", took.toMillis() / 1000.0);
        System.out.printf("  start page  %s/%n", origin);
        System.out.printf("  API         %s/v1%n", origin);
        System.out.printf("  mailbox     %s/mailbox%n", origin);
        System.out.printf(
                "  clock       %s/local/clock (%s)%n", origin, aws.clock().now());
        System.out.printf("  sign-in     %s%n", aws.identity().issuer());
        System.out.printf(
                "  people      %s (choose one, get a token)%n", aws.identity().people());
        aws.properties().entrySet().stream()
                .filter(property -> property.getKey().startsWith("aws.endpointUrl"))
                .sorted(Map.Entry.comparingByKey())
                .forEach(property -> System.out.printf(
                        "  %-11s %s%n", property.getKey().substring("aws.endpointUrl".length()), property.getValue()));
        System.out.println("Ctrl-C ends it.");
    }
}
