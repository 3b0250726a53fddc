package org.sendqa.local.states.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.sendqa.local.states.execution.Execution;
import org.sendqa.local.states.execution.HistoryEvent;
import org.sendqa.local.states.registry.Start;
import org.sendqa.local.states.registry.StateMachines;

/** Carries out the operations of the API. */
final class Operations {

    private static final String KNOWN =
            "StartExecution, StopExecution, DescribeExecution, ListExecutions, GetExecutionHistory";

    private final StateMachines machines;
    private final ObjectMapper mapper = new ObjectMapper();

    Operations(StateMachines machines) {
        this.machines = machines;
    }

    ObjectNode answer(String operation, Request request) throws Refused {
        return switch (operation) {
            case "StartExecution" -> start(request.only(operation, "stateMachineArn", "name", "input"));
            case "StopExecution" -> stop(request.only(operation, "executionArn", "error", "cause"));
            case "DescribeExecution" -> Shapes.described(execution(request.only(operation, "executionArn")));
            case "ListExecutions" ->
                list(request.only(operation, "stateMachineArn", "statusFilter", "maxResults", "nextToken"));
            case "GetExecutionHistory" ->
                history(request.only(
                        operation, "executionArn", "maxResults", "nextToken", "reverseOrder", "includeExecutionData"));
            case String other ->
                throw new Refused(
                        "UnknownOperationException", "The local AWS has no " + other + "; it answers " + KNOWN + ".");
        };
    }

    private ObjectNode start(Request request) throws Refused {
        String arn = request.text("stateMachineArn");
        Optional<String> name = request.optionalText("name");
        if (name.isEmpty()) {
            throw new Refused(Request.INVALID, "The field name is missing: the local AWS makes no random names.");
        }
        return switch (machines.start(arn, name.get(), input(request))) {
            case Start.Started(Execution execution) -> Shapes.started(execution);
            case Start.NameTaken(Execution execution) ->
                throw new Refused(
                        "ExecutionAlreadyExists",
                        "Execution Already Exists: '" + execution.identity().arn() + "'");
            case Start.NoSuchMachine(String missing) -> throw noMachine(missing);
            case Start.BadName(String why) -> throw new Refused("InvalidName", why);
            case Start.InputTooLong() -> throw new Refused(Request.INVALID, "The input has more than 262144 bytes.");
        };
    }

    private JsonNode input(Request request) throws Refused {
        try {
            return mapper.readTree(request.optionalText("input").orElse("{}"));
        } catch (JsonProcessingException notJson) {
            throw new Refused("InvalidExecutionInput", "The input isn't JSON: " + notJson.getOriginalMessage());
        }
    }

    private ObjectNode stop(Request request) throws Refused {
        Execution execution = execution(request);
        execution.stop(
                request.optionalText("error").orElse(""),
                request.optionalText("cause").orElse(""));
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        execution.ending().ifPresent(ending -> answer.put("stopDate", Shapes.seconds(ending.at())));
        return answer;
    }

    /** The latest first, as AWS has it. */
    private ObjectNode list(Request request) throws Refused {
        String arn = request.text("stateMachineArn");
        if (machines.machine(arn).isEmpty()) {
            throw noMachine(arn);
        }
        Optional<String> status = request.optionalText("statusFilter");
        List<Execution> matching = machines.executions().reversed().stream()
                .filter(execution -> execution.identity().machineArn().equals(arn))
                .filter(execution ->
                        status.isEmpty() || execution.status().name().equals(status.get()))
                .toList();
        return new Page(request).of("executions", matching, Shapes::listed);
    }

    private ObjectNode history(Request request) throws Refused {
        List<HistoryEvent> events = execution(request).history();
        return new Page(request).of("events", request.flag("reverseOrder") ? events.reversed() : events, Shapes::event);
    }

    private Execution execution(Request request) throws Refused {
        String arn = request.text("executionArn");
        return machines.execution(arn)
                .orElseThrow(() -> new Refused("ExecutionDoesNotExist", "Execution Does Not Exist: '" + arn + "'"));
    }

    private static Refused noMachine(String arn) {
        return new Refused("StateMachineDoesNotExist", "State Machine Does Not Exist: '" + arn + "'");
    }
}
