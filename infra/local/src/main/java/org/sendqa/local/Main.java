package org.sendqa.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sendqa.domain.time.OfficeDay;
import org.sendqa.local.councils.Council;
import org.sendqa.local.councils.RegisterPage;
import org.sendqa.local.web.Place;

/**
 * Runs the local AWS with one authority until it is told to end: {@code Main ROOT AUTHORITY [--port N] [--data DIR]
 * [--from INSTANT] [Name=value …]}.
 */
public final class Main {

    /** The template's parameter for the address that links in mails start with. */
    private static final String SITE = "SiteOrigin";

    /** The sign-in page takes the port after the front door's. */
    private static final int LAST_PORT = 65_534;

    private Main() {}

    /** Starts it, says where everything is, and ends on Ctrl-C or SIGTERM; exit 2 with a sentence if it can't start. */
    public static void main(String[] arguments) throws InterruptedException {
        try {
            Options asked = options(arguments);
            Council council = council(asked.root(), arguments[1]);
            long begun = System.nanoTime();
            LocalAws aws = LocalAws.start(asked.signingIn(council.people().accounts()));
            Runtime.getRuntime().addShutdownHook(new Thread(aws::close, "shutdown"));
            Installation.install(asked.root().resolve(Installation.PACKS), aws, List.of(council));
            aws.offer(TimePage.PLACE, new TimePage(aws, new RoundDays(new OfficerCalls(aws, council))));
            aws.offer(
                    RegisterPage.PLACE,
                    new RegisterPage(
                            council.pack(), () -> OfficeDay.of(aws.clock().now())));
            print(aws, Duration.ofNanos(System.nanoTime() - begun));
            Thread.currentThread().join();
        } catch (IllegalArgumentException | IllegalStateException | IOException | UncheckedIOException refused) {
            System.err.println(refused.getMessage());
            System.exit(2);
        }
    }

    /** What the arguments ask for; links in mails lead to the front door's port unless they say otherwise. */
    static Options options(String... arguments) {
        if (arguments.length < 2) {
            throw new IllegalArgumentException(
                    "Say where the repository is, and whose work: Main ROOT AUTHORITY [--port N] [--data DIR]");
        }
        Options options = Options.of(Path.of(arguments[0]));
        Map<String, String> parameters = new HashMap<>();
        for (int i = 2; i < arguments.length; i++) {
            String argument = arguments[i];
            int equals = argument.indexOf('=');
            if (equals > 0) {
                parameters.put(argument.substring(0, equals), argument.substring(equals + 1));
            } else if (++i < arguments.length) {
                options = option(options, argument, arguments[i]);
            } else {
                throw new IllegalArgumentException(argument + " needs a value after it.");
            }
        }
        return options.with(usual(parameters, options.port()));
    }

    /** What isn't said otherwise: links lead to this port, and a leap of a month takes seconds. */
    private static Map<String, String> usual(Map<String, String> parameters, int port) {
        parameters.putIfAbsent("OutboxSweep", "rate(1 hour)");
        if (port != 0) {
            parameters.putIfAbsent(SITE, Options.origin(port).toString());
        }
        return parameters;
    }

    private static Council council(Path root, String authority) throws IOException {
        List<Council> found = Council.named(root.resolve(Installation.PACKS), authority);
        if (found.size() > 1) {
            throw new IllegalArgumentException("One authority at a time: say AUTHORITY=dorset or another.");
        }
        return found.getFirst();
    }

    private static Options option(Options options, String name, String value) {
        return switch (name) {
            case "--port" -> options.at(port(value));
            case "--data" -> options.keeping(Path.of(value));
            case "--from" -> options.from(instant(value));
            default -> throw new IllegalArgumentException(name + " is not an option: --port, --data and --from are.");
        };
    }

    private static int port(String value) {
        if (!value.matches("\\d{1,5}") || Integer.parseInt(value) > LAST_PORT) {
            throw new IllegalArgumentException("%s is not a port: choose a number from 1 to %d, or 0 for any free one."
                    .formatted(value, LAST_PORT));
        }
        return Integer.parseInt(value);
    }

    private static Instant instant(String value) {
        try {
            return Instant.parse(value);
        } catch (DateTimeException wrong) {
            throw new IllegalArgumentException(value + " is not an instant such as 2026-03-24T09:00:00Z.", wrong);
        }
    }

    /** One address leads to all others. */
    private static void print(LocalAws aws, Duration took) {
        aws.properties().entrySet().stream()
                .filter(property -> property.getKey().startsWith(Environment.ENDPOINT))
                .sorted(Map.Entry.comparingByKey())
                .forEach(property -> aws.show(new Place(
                        URI.create(property.getValue()),
                        property.getKey().substring(Environment.ENDPOINT.length()),
                        "For programs: where this service of AWS answers here.")));
        System.out.printf("The local AWS is ready after %.1f s.%n", took.toMillis() / 1000.0);
        System.out.printf("Open http://localhost:%d/local%n", aws.door().getPort());
        System.out.println("Ctrl-C ends it.");
    }
}
