package org.sendqa.local.lambda;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.sendqa.local.states.Invocation;

/** Puts a failure as Lambda's Java runtime does: the exception's class, its message, its stack. */
final class Failure {

    private Failure() {}

    static Invocation.Failed of(Throwable failure) {
        String message = failure.getMessage() == null ? "" : failure.getMessage();
        Invocation.Failed failed = of(failure.getClass().getName(), message);
        ArrayNode stack = ((ObjectNode) failed.payload()).putArray("stackTrace");
        for (StackTraceElement frame : failure.getStackTrace()) {
            stack.add(frame.toString());
        }
        return failed;
    }

    static Invocation.Failed of(String type, String message) {
        ObjectNode payload = JsonNodeFactory.instance.objectNode();
        payload.put("errorMessage", message).put("errorType", type);
        return new Invocation.Failed(type, message, payload);
    }
}
