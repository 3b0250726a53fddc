package org.sendqa.local.states.execution;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** An error of the States Language on its way from where it happened to the retrier or catcher that is for it. */
final class StateError extends RuntimeException {

    static final String DATA_LIMIT = "States.DataLimitExceeded";
    static final String NO_CHOICE = "States.NoChoiceMatched";
    static final String QUERY = "States.QueryEvaluationError";
    static final String RUNTIME = "States.Runtime";
    static final String TIMEOUT = "States.Timeout";

    private static final long serialVersionUID = 1L;

    private final String error;
    private final String explanation;
    private final String state;

    /** Error and cause as {@code Catch} sees them; both may be empty, after a Fail state that names none. */
    StateError(String error, String explanation) {
        this(error, explanation, "");
    }

    private StateError(String error, String explanation, String state) {
        super(error + ": " + explanation, null, false, false);
        this.error = error;
        this.explanation = explanation;
        this.state = state;
    }

    /** An expression of that state had no fitting value. */
    static StateError ofQuery(String state, String explanation) {
        return new StateError(QUERY, explanation, state);
    }

    /** Whether an expression of that state, and not of one within it, had no fitting value. */
    boolean isQueryOf(String stateName) {
        return error.equals(QUERY) && state.equals(stateName);
    }

    String error() {
        return error;
    }

    String explanation() {
        return explanation;
    }

    ObjectNode output() {
        return JsonNodeFactory.instance.objectNode().put("Error", error).put("Cause", explanation);
    }

    /**
     * Whether a retrier or catcher with these names is for it. {@code States.Runtime} is never caught,
     * {@code States.DataLimitExceeded} only by its own name. Source: AWS Step Functions Developer Guide, "Handling
     * errors in Step Functions workflows", Error names.
     */
    boolean isOneOf(List<String> names) {
        if (error.equals(RUNTIME)) {
            return false;
        }
        if (names.contains(error)) {
            return true;
        }
        if (error.equals(DATA_LIMIT)) {
            return false;
        }
        return names.contains("States.ALL") || (!error.equals(TIMEOUT) && names.contains("States.TaskFailed"));
    }
}
