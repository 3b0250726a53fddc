package org.sendqa.local;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** A small repository as Maven would leave it: a template, built functions, DynamoDB Local. */
final class FixtureRoot {

    private static final Path RESOURCES = Path.of("src/test/resources/fixture");
    private static final Path DYNAMO =
            Path.of(System.getProperty("sendqa.root"), "infra/local-dynamodb/target/dynamodb");

    private FixtureRoot() {}

    /** Makes it anew under {@code target}; linked files would make JUnit's own temporary directories warn of each. */
    static Path named(String name) throws IOException {
        Path root = Path.of("target/fixture", name);
        clear(root);
        copy(RESOURCES, root);
        Path lambda = root.resolve("functions/fixture/target/lambda");
        copy(classes(), lambda.resolve("org/sendqa/fixture"));
        Path lib = Files.createDirectories(lambda.resolve("lib"));
        for (Path jar : libraries()) {
            Files.createSymbolicLink(lib.resolve(jar.getFileName()), jar);
        }
        Files.createDirectories(root.resolve("infra/local-dynamodb/target"));
        Files.createSymbolicLink(root.resolve("infra/local-dynamodb/target/dynamodb"), DYNAMO);
        return root;
    }

    private static void clear(Path root) throws IOException {
        if (Files.exists(root)) {
            try (Stream<Path> found = Files.walk(root)) {
                for (Path file : found.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static Path classes() {
        String self = FixtureRoot.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath();
        return Path.of(self, "org/sendqa/fixture");
    }

    /** What a function that talks to DynamoDB would have in its own folder: the SDK with one HTTP client. */
    private static List<Path> libraries() {
        String sdk = jar(DynamoDbClient.class).replaceFirst("^.*-", "-");
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(Path::of)
                .filter(jar -> isLibrary(jar.getFileName().toString(), sdk))
                .map(Path::toAbsolutePath)
                .toList();
    }

    private static boolean isLibrary(String jar, String sdk) {
        boolean ofSdk = jar.endsWith(sdk) && !jar.startsWith("apache-client");
        return ofSdk || jar.matches("(reactive-streams|slf4j-api|eventstream)-.*");
    }

    private static String jar(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation().getPath();
    }

    private static void copy(Path from, Path to) throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.walk(from)) {
            files = found.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            Path target = to.resolve(from.relativize(file).toString());
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
        }
    }
}
