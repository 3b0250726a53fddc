package org.sendqa.local.states.execution;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;

/** How an execution was closed. */
public sealed interface Ending {

    /** When it was closed. */
    Instant at();

    /** Under which status the API shows it. */
    ExecutionStatus status();

    /** What the last event of its history says. */
    default ObjectNode details() {
        ObjectNode details = JsonNodeFactory.instance.objectNode();
        return switch (this) {
            case Good good -> details.put("output", good.output().toString());
            case Bad bad -> details.put("error", bad.error()).put("cause", bad.explanation());
        };
    }

    /** It ended well. */
    record Good(JsonNode output, Instant at) implements Ending {
        @Override
        public ExecutionStatus status() {
            return ExecutionStatus.SUCCEEDED;
        }
    }

    /** It ended by an error, a timeout or from outside. */
    sealed interface Bad extends Ending {

        /** The error's name; empty where none was given. */
        String error();

        /** What was said about it; empty where nothing was. */
        String explanation();
    }

    /** By an error that nothing caught. */
    record Failed(String error, String explanation, Instant at) implements Bad {
        @Override
        public ExecutionStatus status() {
            return ExecutionStatus.FAILED;
        }
    }

    /** By the machine's own timeout. */
    record TimedOut(Instant at) implements Bad {
        @Override
        public ExecutionStatus status() {
            return ExecutionStatus.TIMED_OUT;
        }

        @Override
        public String error() {
            return "States.Timeout";
        }

        @Override
        public String explanation() {
            return "";
        }
    }

    /** From outside. */
    record Aborted(String error, String explanation, Instant at) implements Bad {
        @Override
        public ExecutionStatus status() {
            return ExecutionStatus.ABORTED;
        }
    }
}
