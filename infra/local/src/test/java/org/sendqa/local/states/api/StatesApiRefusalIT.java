package org.sendqa.local.states.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sendqa.local.states.api.LocalStates.ARN;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.sfn.model.ExecutionAlreadyExistsException;
import software.amazon.awssdk.services.sfn.model.ExecutionDoesNotExistException;
import software.amazon.awssdk.services.sfn.model.InvalidExecutionInputException;
import software.amazon.awssdk.services.sfn.model.InvalidNameException;
import software.amazon.awssdk.services.sfn.model.ListStateMachinesRequest;
import software.amazon.awssdk.services.sfn.model.SfnException;
import software.amazon.awssdk.services.sfn.model.StartExecutionRequest;
import software.amazon.awssdk.services.sfn.model.StateMachineDoesNotExistException;

/** What the local API refuses, as the exceptions that the SDK makes of it. */
class StatesApiRefusalIT {

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
    void theSameNameAndInputIsAnsweredAgainWhileItRunsAndRefusedAfterwards() {
        String first = local.begin("again", "{}").executionArn();
        assertThat(local.begin("again", "{}").executionArn()).isEqualTo(first);
        assertThatThrownBy(() -> local.begin("again", "[]")).isInstanceOf(ExecutionAlreadyExistsException.class);
        local.passAMinute();
        assertThatThrownBy(() -> local.begin("again", "{}")).isInstanceOf(ExecutionAlreadyExistsException.class);
    }

    @Test
    void aNameOrInputThatIsNotAllowedIsRefused() {
        assertThatThrownBy(() -> local.begin("a/b", "{}")).isInstanceOf(InvalidNameException.class);
        assertThatThrownBy(() -> local.begin("a", "{")).isInstanceOf(InvalidExecutionInputException.class);
    }

    @Test
    void anExecutionWithoutANameIsRefusedSinceNamesAreNotMadeByChance() {
        var unnamed = StartExecutionRequest.builder().stateMachineArn(ARN).build();
        assertThatThrownBy(() -> local.client().startExecution(unnamed)).hasMessageContaining("makes no random names");
    }

    @Test
    void whatDoesNotExistIsSaidSo() {
        var unknown = StartExecutionRequest.builder()
                .stateMachineArn(ARN + "x")
                .name("a")
                .build();
        assertThatThrownBy(() -> local.client().startExecution(unknown))
                .isInstanceOf(StateMachineDoesNotExistException.class);
        assertThatThrownBy(() -> local.describe(ARN)).isInstanceOf(ExecutionDoesNotExistException.class);
    }

    @Test
    void anOperationThatIsNotEmulatedIsRefusedWithThoseThatAre() {
        var request = ListStateMachinesRequest.builder().build();
        assertThatThrownBy(() -> local.client().listStateMachines(request))
                .isInstanceOf(SfnException.class)
                .hasMessageContaining("The local AWS has no ListStateMachines; it answers StartExecution");
    }

    @Test
    void aFieldThatIsNotEmulatedIsRefusedByName() {
        var traced = StartExecutionRequest.builder()
                .stateMachineArn(ARN)
                .name("traced")
                .traceHeader("Root=1")
                .build();
        assertThatThrownBy(() -> local.client().startExecution(traced))
                .hasMessageContaining("doesn't know the field traceHeader");
    }
}
