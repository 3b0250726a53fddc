package org.sendqa.local.states.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Instant;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sendqa.local.clock.DiscreteClock;
import org.sendqa.local.states.Invocation;
import org.sendqa.local.states.registry.StateMachines;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sfn.SfnClient;
import software.amazon.awssdk.services.sfn.model.DescribeExecutionRequest;
import software.amazon.awssdk.services.sfn.model.DescribeExecutionResponse;
import software.amazon.awssdk.services.sfn.model.ExecutionAlreadyExistsException;
import software.amazon.awssdk.services.sfn.model.ExecutionDoesNotExistException;
import software.amazon.awssdk.services.sfn.model.ExecutionListItem;
import software.amazon.awssdk.services.sfn.model.ExecutionStatus;
import software.amazon.awssdk.services.sfn.model.GetExecutionHistoryRequest;
import software.amazon.awssdk.services.sfn.model.HistoryEvent;
import software.amazon.awssdk.services.sfn.model.HistoryEventType;
import software.amazon.awssdk.services.sfn.model.InvalidExecutionInputException;
import software.amazon.awssdk.services.sfn.model.InvalidNameException;
import software.amazon.awssdk.services.sfn.model.InvalidTokenException;
import software.amazon.awssdk.services.sfn.model.ListExecutionsRequest;
import software.amazon.awssdk.services.sfn.model.ListStateMachinesRequest;
import software.amazon.awssdk.services.sfn.model.SfnException;
import software.amazon.awssdk.services.sfn.model.StartExecutionRequest;
import software.amazon.awssdk.services.sfn.model.StartExecutionResponse;
import software.amazon.awssdk.services.sfn.model.StateMachineDoesNotExistException;
import software.amazon.awssdk.services.sfn.model.StopExecutionRequest;

/** The SDK's own client against the local API. */
class StatesApiIT {

    private static final Instant START = Instant.parse("2026-01-05T09:00:00Z");
    private static final String ARN = "arn:aws:states:eu-west-2:000000000000:stateMachine:open-cycle";
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
    private HttpServer server;
    private SfnClient client;

    @BeforeEach
    void start() throws IOException {
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

    @AfterEach
    void stop() {
        client.close();
        server.stop(0);
    }

    @Test
    void anExecutionIsStartedAndDescribedFromStartToEnd() {
        StartExecutionResponse started = begin("first", "{\"cycle\": 7}");
        assertThat(started.startDate()).isEqualTo(START);
        assertThat(describe(started.executionArn()).status()).isEqualTo(ExecutionStatus.RUNNING);
        clock.advanceTo(START.plusSeconds(60));
        DescribeExecutionResponse described = describe(started.executionArn());
        assertThat(described.status()).isEqualTo(ExecutionStatus.SUCCEEDED);
        assertThat(described.output()).isEqualTo("{\"cycle\":7}");
        assertThat(described.name()).isEqualTo("first");
        assertThat(described.stopDate()).isEqualTo(START.plusSeconds(60));
    }

    @Test
    void aFailedExecutionTellsItsErrorAndCause() {
        String arn = begin("failing", "{\"broken\": true}").executionArn();
        clock.advanceTo(START.plusSeconds(60));
        DescribeExecutionResponse described = describe(arn);
        assertThat(described.status()).isEqualTo(ExecutionStatus.FAILED);
        assertThat(described.error()).isEqualTo("org.sendqa.edge.StaleAudit");
        assertThat(described.cause()).isEqualTo("{\"broken\":true}");
    }

    @Test
    void theSameNameAndInputIsAnsweredAgainWhileItRunsAndRefusedAfterwards() {
        StartExecutionResponse first = begin("again", "{}");
        assertThat(begin("again", "{}").executionArn()).isEqualTo(first.executionArn());
        assertThatThrownBy(() -> begin("again", "[]")).isInstanceOf(ExecutionAlreadyExistsException.class);
        clock.advanceTo(START.plusSeconds(60));
        assertThatThrownBy(() -> begin("again", "{}")).isInstanceOf(ExecutionAlreadyExistsException.class);
    }

    @Test
    void whatCannotBeStartedIsRefusedAsTheSdkExpects() {
        assertThatThrownBy(() -> begin("a/b", "{}")).isInstanceOf(InvalidNameException.class);
        assertThatThrownBy(() -> begin("a", "{")).isInstanceOf(InvalidExecutionInputException.class);
        var unknown = StartExecutionRequest.builder()
                .stateMachineArn(ARN + "x")
                .name("a")
                .build();
        assertThatThrownBy(() -> client.startExecution(unknown)).isInstanceOf(StateMachineDoesNotExistException.class);
        var unnamed = StartExecutionRequest.builder().stateMachineArn(ARN).build();
        assertThatThrownBy(() -> client.startExecution(unnamed)).hasMessageContaining("makes no random names");
    }

    @Test
    void executionsAreListedLatestFirstByStatusAndInPages() {
        begin("one", "{}");
        clock.advanceTo(START.plusSeconds(60));
        begin("two", "{}");
        begin("three", "{}");
        assertThat(client.listExecutions(list().build()).executions())
                .extracting(ExecutionListItem::name)
                .containsExactly("three", "two", "one");
        assertThat(client.listExecutions(
                                list().statusFilter(ExecutionStatus.SUCCEEDED).build())
                        .executions())
                .extracting(ExecutionListItem::name)
                .containsExactly("one");
        assertThat(client.listExecutionsPaginator(list().maxResults(2).build()).executions().stream()
                        .map(ExecutionListItem::name))
                .containsExactly("three", "two", "one");
        assertThatThrownBy(
                        () -> client.listExecutions(list().nextToken("beyond").build()))
                .isInstanceOf(InvalidTokenException.class);
    }

    @Test
    void theHistoryIsReadForwardsAndBackwards() {
        String arn = begin("history", "{}").executionArn();
        clock.advanceTo(START.plusSeconds(60));
        var request = GetExecutionHistoryRequest.builder().executionArn(arn);
        var events = client.getExecutionHistory(request.build()).events();
        assertThat(events)
                .extracting(HistoryEvent::type)
                .startsWith(HistoryEventType.EXECUTION_STARTED, HistoryEventType.WAIT_STATE_ENTERED)
                .endsWith(HistoryEventType.TASK_STATE_EXITED, HistoryEventType.EXECUTION_SUCCEEDED)
                .doesNotContain(HistoryEventType.UNKNOWN_TO_SDK_VERSION);
        assertThat(events.get(1).stateEnteredEventDetails().name()).isEqualTo("Wait");
        assertThat(events.get(1).timestamp()).isEqualTo(START);
        var latest = client.getExecutionHistory(
                request.reverseOrder(true).maxResults(1).build());
        assertThat(latest.events())
                .extracting(HistoryEvent::type)
                .containsExactly(HistoryEventType.EXECUTION_SUCCEEDED);
    }

    @Test
    void anExecutionIsStoppedWithItsErrorAndCause() {
        String arn = begin("stopped", "{}").executionArn();
        client.stopExecution(StopExecutionRequest.builder()
                .executionArn(arn)
                .error("NotNeeded")
                .cause("The cycle was cancelled.")
                .build());
        assertThat(describe(arn).status()).isEqualTo(ExecutionStatus.ABORTED);
        assertThat(describe(arn).error()).isEqualTo("NotNeeded");
        assertThatThrownBy(() -> describe(arn + "x")).isInstanceOf(ExecutionDoesNotExistException.class);
    }

    @Test
    void anOperationOrFieldThatIsNotEmulatedIsRefusedByName() {
        assertThatThrownBy(() -> client.listStateMachines(
                        ListStateMachinesRequest.builder().build()))
                .isInstanceOf(SfnException.class)
                .hasMessageContaining("The local AWS has no ListStateMachines; it answers StartExecution");
        var traced = StartExecutionRequest.builder()
                .stateMachineArn(ARN)
                .name("traced")
                .traceHeader("Root=1")
                .build();
        assertThatThrownBy(() -> client.startExecution(traced))
                .hasMessageContaining("doesn't know the field traceHeader");
    }

    private StartExecutionResponse begin(String name, String input) {
        return client.startExecution(StartExecutionRequest.builder()
                .stateMachineArn(ARN)
                .name(name)
                .input(input)
                .build());
    }

    private DescribeExecutionResponse describe(String arn) {
        return client.describeExecution(
                DescribeExecutionRequest.builder().executionArn(arn).build());
    }

    private static ListExecutionsRequest.Builder list() {
        return ListExecutionsRequest.builder().stateMachineArn(ARN);
    }
}
