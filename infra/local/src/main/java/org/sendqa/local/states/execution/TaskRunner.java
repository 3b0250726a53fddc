package org.sendqa.local.states.execution;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sendqa.local.clock.Gate;
import org.sendqa.local.clock.Scheduled;
import org.sendqa.local.states.Invocation;
import org.sendqa.local.states.LambdaInvoker;
import org.sendqa.local.states.definition.State;

/** Runs a task's function, at most for the task's timeout. */
final class TaskRunner {

    /** What {@code lambda:invoke} tells of the function behind the alias that it called. */
    private static final String VERSION = "1";

    private final LambdaInvoker functions;

    TaskRunner(LambdaInvoker functions) {
        this.functions = functions;
    }

    JsonNode run(State.Task task, View view, Strand strand) {
        JsonNode function = view.evaluate(task.function(), "Arguments.FunctionName");
        if (!function.isTextual()) {
            throw view.wrong("Arguments.FunctionName", function, "a text");
        }
        JsonNode payload = Limits.check(view.evaluate(task.payload(), "Arguments.Payload"), view.state(), "payload");
        long timeout = Seconds.of(task.timeoutSeconds(), "TimeoutSeconds", view, 1);
        record(
                strand,
                "TaskScheduled",
                details ->
                        details.put("parameters", parameters(function, payload)).put("timeoutInSeconds", timeout));
        record(strand, "TaskStarted", _ -> {});
        return result(invoke(function.textValue(), payload, timeout, strand), strand);
    }

    private @Nullable Invocation invoke(String function, JsonNode payload, long timeout, Strand strand) {
        AtomicReference<@Nullable Invocation> answer = new AtomicReference<>();
        Gate gate = strand.clock().gate();
        Scheduled deadline = strand.clock().at(strand.clock().now().plusSeconds(timeout), gate::open);
        strand.clock().run(() -> {
            answer.set(answer(function, payload));
            gate.open();
        });
        try {
            strand.await(gate);
        } finally {
            deadline.cancel();
        }
        return answer.get();
    }

    private Invocation answer(String function, JsonNode payload) {
        try {
            return functions.invoke(function, payload);
        } catch (RuntimeException | Error broken) {
            ObjectNode error = JsonNodeFactory.instance.objectNode().put("errorMessage", String.valueOf(broken));
            return new Invocation.Failed("Lambda.Unknown", String.valueOf(broken), error);
        }
    }

    private static JsonNode result(@Nullable Invocation invocation, Strand strand) {
        return switch (invocation) {
            case Invocation.Answered(JsonNode payload) -> answered(payload, strand);
            case Invocation.Failed(String type, String _, JsonNode payload) ->
                throw failed("TaskFailed", new StateError(type, payload.toString()), strand);
            case null -> throw failed("TaskTimedOut", new StateError(StateError.TIMEOUT, ""), strand);
        };
    }

    private static JsonNode answered(JsonNode payload, Strand strand) {
        ObjectNode result = JsonNodeFactory.instance.objectNode().put("ExecutedVersion", VERSION);
        result.set("Payload", payload);
        result.put("StatusCode", 200);
        record(strand, "TaskSucceeded", details -> details.put("output", result.toString()));
        return result;
    }

    private static StateError failed(String event, StateError error, Strand strand) {
        record(strand, event, details -> details.put("error", error.error()).put("cause", error.explanation()));
        return error;
    }

    private static String parameters(JsonNode function, JsonNode payload) {
        ObjectNode parameters = JsonNodeFactory.instance.objectNode();
        parameters.set("FunctionName", function);
        parameters.set("Payload", payload);
        return parameters.toString();
    }

    private static void record(Strand strand, String type, Consumer<ObjectNode> details) {
        strand.record(type, object -> {
            object.put("resourceType", "lambda").put("resource", "invoke");
            details.accept(object);
        });
    }
}
