package org.sendqa.stepfunctions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.cycle.Attempt;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.cycle.Step;
import org.sendqa.domain.cycle.Workflows.Progress;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sfn.SfnClient;

/** Against a server that answers as Step Functions does, on the loopback interface. */
class SfnWorkflowsIT {

    private static final String MACHINES = "arn:aws:states:eu-west-2:123456789012:stateMachine:send-qa-";
    private static final Attempt FIRST = new Attempt(new CycleRef("dor", "audits", "2026-04"), Step.REPORT, 5, 1);
    private static final Instant NOW = Instant.parse("2026-04-30T05:00:00Z");

    private final List<String> requests = new ArrayList<>();
    private HttpServer server;
    private boolean exists;
    private String status = "";

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void startsTheStepsMachineUnderTheAttemptsName() {
        workflows().start(FIRST, NOW);
        assertThat(requests)
                .singleElement()
                .satisfies(request -> assertThat(request)
                        .contains("\"stateMachineArn\":\"" + MACHINES + "report-cycle\"")
                        .contains("\"name\":\"" + SfnWorkflows.name(FIRST) + "\""));
    }

    @Test
    void aStartMadeBeforeIsFineUnlessThatAttemptFailed() {
        exists = true;
        for (String fine : List.of("RUNNING", "SUCCEEDED", "PENDING_REDRIVE")) {
            status = fine;
            assertThatCode(() -> workflows().start(FIRST, NOW)).doesNotThrowAnyException();
        }
        for (String failed : List.of("FAILED", "TIMED_OUT", "ABORTED")) {
            status = failed;
            assertThatThrownBy(() -> workflows().start(FIRST, NOW)).hasMessageContaining("failed");
        }
    }

    @Test
    void tellsWhatBecameOfAnAttempt() {
        assertThat(workflows().progress(FIRST)).isEqualTo(Progress.ABSENT);
        status = "RUNNING";
        assertThat(workflows().progress(FIRST)).isEqualTo(Progress.RUNNING);
        status = "SUCCEEDED";
        assertThat(workflows().progress(FIRST)).isEqualTo(Progress.DONE);
        status = "TIMED_OUT";
        assertThat(workflows().progress(FIRST)).isEqualTo(Progress.FAILED);
        assertThat(requests.getLast())
                .contains("arn:aws:states:eu-west-2:123456789012:execution:send-qa-report-cycle:"
                        + SfnWorkflows.name(FIRST));
    }

    private void answer(HttpExchange exchange) throws IOException {
        requests.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        boolean start = exchange.getRequestHeaders().getFirst("X-Amz-Target").endsWith("StartExecution");
        boolean refused = start ? exists : status.isEmpty();
        String kind = start ? "ExecutionAlreadyExists" : "ExecutionDoesNotExist";
        String body = refused
                ? "{\"__type\":\"%s\",\"message\":\"No\"}".formatted(kind)
                : "{\"executionArn\":\"arn\",\"startDate\":1.0,\"status\":\"%s\"}".formatted(status);
        exchange.sendResponseHeaders(refused ? 400 : 200, body.length());
        exchange.getResponseBody().write(body.getBytes(StandardCharsets.UTF_8));
        exchange.close();
    }

    private SfnWorkflows workflows() {
        SfnClient client = SfnClient.builder()
                .httpClient(UrlConnectionHttpClient.create())
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("sample", "sample")))
                .region(Region.EU_WEST_2)
                .endpointOverride(
                        URI.create("http://127.0.0.1:" + server.getAddress().getPort()))
                .build();
        return new SfnWorkflows(client, MACHINES);
    }
}
