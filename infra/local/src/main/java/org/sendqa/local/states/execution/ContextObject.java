package org.sendqa.local.states.execution;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * Makes {@code $states.context}. Source: AWS Step Functions Developer Guide, "Accessing execution data from the Context
 * object".
 */
final class ContextObject {

    private static final DateTimeFormatter MILLIS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private ContextObject() {}

    static ObjectNode of(View view) {
        Identity identity = view.identity();
        ObjectNode context = JsonNodeFactory.instance.objectNode();
        ObjectNode execution = context.putObject("Execution")
                .put("Id", identity.arn())
                .put("Name", identity.name())
                .put("StartTime", time(identity.startTime()));
        execution.set("Input", identity.input());
        context.putObject("State")
                .put("Name", view.state())
                .put("EnteredTime", time(view.entered()))
                .put("RetryCount", view.retries());
        context.putObject("StateMachine").put("Id", identity.machineArn()).put("Name", identity.machineName());
        if (view.around().item() != null) {
            context.putObject("Map").set("Item", view.around().item());
        }
        return context;
    }

    private static String time(Instant instant) {
        return MILLIS.format(instant);
    }
}
