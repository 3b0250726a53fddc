package org.sendqa.local.states.api;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Instant;
import org.sendqa.local.states.execution.Ending;
import org.sendqa.local.states.execution.Execution;
import org.sendqa.local.states.execution.HistoryEvent;
import org.sendqa.local.states.execution.Identity;

/** Writes executions and their history as the API shows them. */
final class Shapes {

    private Shapes() {}

    static ObjectNode started(Execution execution) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("executionArn", execution.identity().arn())
                .put("startDate", seconds(execution.identity().startTime()));
    }

    static ObjectNode listed(Execution execution) {
        Identity identity = execution.identity();
        ObjectNode shape = JsonNodeFactory.instance
                .objectNode()
                .put("executionArn", identity.arn())
                .put("stateMachineArn", identity.machineArn())
                .put("name", identity.name())
                .put("status", execution.status().name())
                .put("startDate", seconds(identity.startTime()));
        execution.ending().ifPresent(ending -> shape.put("stopDate", seconds(ending.at())));
        return shape;
    }

    static ObjectNode described(Execution execution) {
        ObjectNode shape =
                listed(execution).put("input", execution.identity().input().toString());
        execution.ending().ifPresent(ending -> add(ending, shape));
        return shape;
    }

    static ObjectNode event(HistoryEvent event) {
        ObjectNode shape = JsonNodeFactory.instance
                .objectNode()
                .put("timestamp", seconds(event.at()))
                .put("type", event.type())
                .put("id", event.id())
                .put("previousEventId", event.previousId());
        if (!event.details().isEmpty()) {
            shape.set(event.detailsName(), event.details());
        }
        return shape;
    }

    /** The protocol's timestamps are seconds since 1970 with decimals. */
    static BigDecimal seconds(Instant instant) {
        return BigDecimal.valueOf(instant.toEpochMilli(), 3);
    }

    private static void add(Ending ending, ObjectNode shape) {
        switch (ending) {
            case Ending.Good good -> shape.put("output", good.output().toString());
            case Ending.Bad bad -> {
                if (!bad.error().isEmpty()) {
                    shape.put("error", bad.error());
                }
                if (!bad.explanation().isEmpty()) {
                    shape.put("cause", bad.explanation());
                }
            }
        }
    }
}
