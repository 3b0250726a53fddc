package org.sendqa.dynamodb;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Gives each test an empty {@link Table} of its own; one DynamoDB Local serves all tests and ends with them. */
final class DynamoDbLocal implements ParameterResolver {

    private static final AtomicInteger TABLES = new AtomicInteger();

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Table.class;
    }

    @Override
    public Table resolveParameter(ParameterContext parameter, ExtensionContext test) {
        Server server = test.getRoot()
                .getStore(Namespace.create(DynamoDbLocal.class))
                .computeIfAbsent(Server.class, _ -> Server.start(), Server.class);
        return TestTable.create(server.client(), "test-" + TABLES.incrementAndGet());
    }

    /** The process; it ends when its standard input closes. */
    private record Server(Process process, DynamoDbClient client) implements AutoCloseable {

        static Server start() {
            Path jars = Path.of(System.getProperty("sendqa.root"), "infra/local-dynamodb/target/dynamodb/*");
            String java = Path.of(System.getProperty("java.home"), "bin/java").toString();
            try {
                Process process = new ProcessBuilder(List.of(
                                java,
                                "--enable-native-access=ALL-UNNAMED",
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                jars.toString(),
                                "org.sendqa.local.dynamodb.LoopbackDynamo"))
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
                String port = process.inputReader(StandardCharsets.UTF_8).readLine();
                if (port == null) {
                    throw new IllegalStateException("DynamoDB Local didn't start; build infra/local-dynamodb first");
                }
                return new Server(process, client(URI.create("http://127.0.0.1:" + port)));
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }

        private static DynamoDbClient client(URI endpoint) {
            return DynamoDbClient.builder()
                    .endpointOverride(endpoint)
                    .region(Region.EU_WEST_2)
                    .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
                    .httpClientBuilder(UrlConnectionHttpClient.builder())
                    .build();
        }

        @Override
        public void close() throws IOException {
            client.close();
            process.getOutputStream().close();
        }
    }
}
