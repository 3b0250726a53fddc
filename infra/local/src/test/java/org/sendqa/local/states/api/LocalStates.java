package org.sendqa.local.states.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Instant;
import java.util.concurrent.Executors;
import org.sendqa.local.clock.DiscreteClock;
import org.sendqa.local.states.Invocation;
import org.sendqa.local.states.registry.StateMachines;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sfn.SfnClient;
import software.amazon.awssdk.services.sfn.model.DescribeExecutionRequest;
import software.amazon.awssdk.services.sfn.model.DescribeExecutionResponse;
import software.amazon.awssdk.services.sfn.model.StartExecutionRequest;
import software.amazon.awssdk.services.sfn.model.StartExecutionResponse;

/** One machine behind the local API, and the SDK's own client to talk to it: it waits a minute, then invokes. */
final class LocalStates implements AutoCloseable {

    static final Instant START = Instant.parse("2026-01-05T09:00:00Z");
    static final String ARN = "arn:aws:states:eu-west-2:000000000000:stateMachine:open-cycle";

    private static final String DEFINITION = """
            QueryLanguage: JSONata
            StartAt: Wait
            States:
              Wait: {Type: Wait, Seconds: 60, Next: Draw}
              Draw:
                Type: Task
                Resource: arn:aws:states:::lambda:invoke
                Arguments: {FunctionName: Draw, Payload: "{% $states.input %}"}
                Output: "{% $states.result.Payload %}"
                End: true
            """;

    private final DiscreteClock clock = new DiscreteClock(START, failure -> {});
    private final StateMachines machines = new StateMachines(
            clock,
            (function, payload) -> payload.has("broken")
                    ? new Invocation.Failed("org.sendqa.edge.StaleAudit", "moved on", payload)
                    : new Invocation.Answered(payload));
    private final HttpServer server;
    private final SfnClient client;

    LocalStates() throws IOException {
        assertThat(machines.deploy("open-cycle", ARN, DEFINITION, "open-cycle.asl.yaml"))
                .isEmpty();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", new StatesApi(machines));
        server.start();
        client = SfnClient.builder()
                .endpointOverride(
                        URI.create("http://127.0.0.1:" + server.getAddress().getPort()))
                .region(Region.EU_WEST_2)
                .credentialsProvider(AnonymousCredentialsProvider.create())
                .httpClient(UrlConnectionHttpClient.create())
                .build();
    }

    SfnClient client() {
        return client;
    }

    /** Lets the minute pass that each execution waits. */
    void passAMinute() {
        clock.advanceTo(clock.now().plusSeconds(60));
    }

    StartExecutionResponse begin(String name, String input) {
        return client.startExecution(StartExecutionRequest.builder()
                .stateMachineArn(ARN)
                .name(name)
                .input(input)
                .build());
    }

    DescribeExecutionResponse describe(String arn) {
        return client.describeExecution(
                DescribeExecutionRequest.builder().executionArn(arn).build());
    }

    @Override
    public void close() {
        client.close();
        server.stop(0);
    }
}
