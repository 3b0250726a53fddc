package org.sendqa.dynamodb;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.sendqa.testing.AwsEndpoints;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * Gives each test an empty {@link Table} of its own; one DynamoDB Local serves a process's tests and ends with them.
 */
final class DynamoDbLocal implements ParameterResolver {

    private static final AtomicInteger TABLES = new AtomicInteger();

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Table.class;
    }

    @Override
    public Table resolveParameter(ParameterContext parameter, ExtensionContext test) {
        Server server = test.getStore(StoreScope.LAUNCHER_SESSION, Namespace.create(DynamoDbLocal.class))
                .computeIfAbsent(Server.class, _ -> Server.start(), Server.class);
        return TestTable.create(server.client(), "test-" + TABLES.incrementAndGet());
    }

    /** DynamoDB, wherever it is; what it runs in ends with it. */
    private record Server(DynamoDbClient client, Closeable running) implements AutoCloseable {

        static Server start() {
            List<Closeable> started = new ArrayList<>();
            AwsEndpoints aws = AwsEndpoints.chosen(() -> local(started));
            return new Server(client(aws), () -> close(started));
        }

        /** A process of its own; it ends when its standard input closes. */
        private static AwsEndpoints local(List<Closeable> started) {
            try {
                Process process = new ProcessBuilder(command())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
                started.add(process.getOutputStream());
                String port = process.inputReader(StandardCharsets.UTF_8).readLine();
                if (port == null) {
                    throw new IllegalStateException("DynamoDB Local didn't start; build infra/local-dynamodb first");
                }
                return new AwsEndpoints(URI.create("http://127.0.0.1:" + port), "local", "local");
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }

        private static List<String> command() {
            Path jars = Path.of(System.getProperty("sendqa.root"), "infra/local-dynamodb/target/dynamodb/*");
            return List.of(
                    Path.of(System.getProperty("java.home"), "bin/java").toString(),
                    "--enable-native-access=ALL-UNNAMED",
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC",
                    "-cp",
                    jars.toString(),
                    "org.sendqa.local.dynamodb.LoopbackDynamo");
        }

        private static DynamoDbClient client(AwsEndpoints aws) {
            return DynamoDbClient.builder()
                    .endpointOverride(aws.uri())
                    .region(Region.EU_WEST_2)
                    .credentialsProvider(StaticCredentialsProvider.create(
                            AwsBasicCredentials.create(aws.accessKey(), aws.secretKey())))
                    .httpClientBuilder(UrlConnectionHttpClient.builder())
                    .build();
        }

        private static void close(List<Closeable> started) throws IOException {
            for (Closeable running : started) {
                running.close();
            }
        }

        @Override
        public void close() throws IOException {
            client.close();
            running.close();
        }
    }
}
