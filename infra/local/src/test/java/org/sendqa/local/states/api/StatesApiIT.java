package org.sendqa.local.states.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sendqa.local.states.api.LocalStates.ARN;
import static org.sendqa.local.states.api.LocalStates.START;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.sfn.model.DescribeExecutionResponse;
import software.amazon.awssdk.services.sfn.model.ExecutionListItem;
import software.amazon.awssdk.services.sfn.model.ExecutionStatus;
import software.amazon.awssdk.services.sfn.model.GetExecutionHistoryRequest;
import software.amazon.awssdk.services.sfn.model.HistoryEvent;
import software.amazon.awssdk.services.sfn.model.HistoryEventType;
import software.amazon.awssdk.services.sfn.model.InvalidTokenException;
import software.amazon.awssdk.services.sfn.model.ListExecutionsRequest;
import software.amazon.awssdk.services.sfn.model.StartExecutionResponse;
import software.amazon.awssdk.services.sfn.model.StopExecutionRequest;

/** The SDK's own client against the local API. */
class StatesApiIT {

    private LocalStates local;

    @BeforeEach
    void start() throws IOException {
        local = new LocalStates();
    }

    @AfterEach
    void stop() {
        local.close();
    }

    @Test
    void anExecutionIsStartedAndDescribedFromStartToEnd() {
        StartExecutionResponse started = local.begin("first", "{\"cycle\": 7}");
        assertThat(started.startDate()).isEqualTo(START);
        assertThat(local.describe(started.executionArn()).status()).isEqualTo(ExecutionStatus.RUNNING);
        local.passAMinute();
        DescribeExecutionResponse described = local.describe(started.executionArn());
        assertThat(described.status()).isEqualTo(ExecutionStatus.SUCCEEDED);
        assertThat(described.output()).isEqualTo("{\"cycle\":7}");
        assertThat(described.name()).isEqualTo("first");
        assertThat(described.stopDate()).isEqualTo(START.plusSeconds(60));
    }

    @Test
    void aFailedExecutionTellsItsErrorAndCause() {
        String arn = local.begin("failing", "{\"broken\": true}").executionArn();
        local.passAMinute();
        DescribeExecutionResponse described = local.describe(arn);
        assertThat(described.status()).isEqualTo(ExecutionStatus.FAILED);
        assertThat(described.error()).isEqualTo("org.sendqa.edge.StaleAudit");
        assertThat(described.cause()).isEqualTo("{\"broken\":true}");
    }

    @Test
    void executionsAreListedLatestFirst() {
        local.begin("one", "{}");
        local.begin("two", "{}");
        assertThat(listed(list())).containsExactly("two", "one");
    }

    @Test
    void executionsAreListedByStatus() {
        local.begin("one", "{}");
        local.passAMinute();
        local.begin("two", "{}");
        assertThat(listed(list().statusFilter(ExecutionStatus.SUCCEEDED))).containsExactly("one");
    }

    @Test
    void aLongListComesInPages() {
        local.begin("one", "{}");
        local.begin("two", "{}");
        local.begin("three", "{}");
        var request = list().maxResults(2).build();
        assertThat(local.client().listExecutionsPaginator(request).executions().stream()
                        .map(ExecutionListItem::name))
                .containsExactly("three", "two", "one");
        assertThatThrownBy(() -> listed(list().nextToken("beyond"))).isInstanceOf(InvalidTokenException.class);
    }

    @Test
    void theHistoryIsReadForwardsAndBackwards() {
        String arn = local.begin("history", "{}").executionArn();
        local.passAMinute();
        var request = GetExecutionHistoryRequest.builder().executionArn(arn);
        var events = local.client().getExecutionHistory(request.build()).events();
        assertThat(events)
                .extracting(HistoryEvent::type)
                .startsWith(HistoryEventType.EXECUTION_STARTED, HistoryEventType.WAIT_STATE_ENTERED)
                .endsWith(HistoryEventType.TASK_STATE_EXITED, HistoryEventType.EXECUTION_SUCCEEDED)
                .doesNotContain(HistoryEventType.UNKNOWN_TO_SDK_VERSION);
        assertThat(events.get(1).stateEnteredEventDetails().name()).isEqualTo("Wait");
        assertThat(events.get(1).timestamp()).isEqualTo(START);
        var latest = request.reverseOrder(true).maxResults(1).build();
        assertThat(local.client().getExecutionHistory(latest).events())
                .extracting(HistoryEvent::type)
                .containsExactly(HistoryEventType.EXECUTION_SUCCEEDED);
    }

    @Test
    void anExecutionIsStoppedWithItsErrorAndCause() {
        String arn = local.begin("stopped", "{}").executionArn();
        local.client()
                .stopExecution(StopExecutionRequest.builder()
                        .executionArn(arn)
                        .error("NotNeeded")
                        .cause("The cycle was cancelled.")
                        .build());
        assertThat(local.describe(arn).status()).isEqualTo(ExecutionStatus.ABORTED);
        assertThat(local.describe(arn).error()).isEqualTo("NotNeeded");
        assertThat(local.describe(arn).cause()).isEqualTo("The cycle was cancelled.");
    }

    private List<String> listed(ListExecutionsRequest.Builder request) {
        return local.client().listExecutions(request.build()).executions().stream()
                .map(ExecutionListItem::name)
                .toList();
    }

    private static ListExecutionsRequest.Builder list() {
        return ListExecutionsRequest.builder().stateMachineArn(ARN);
    }
}
