package org.sendqa.local.states.execution;

/** Where an execution stands, under the names of the Step Functions API. */
public enum ExecutionStatus {
    /** Not closed yet. */
    RUNNING("ExecutionStarted"),
    /** Closed with an output. */
    SUCCEEDED("ExecutionSucceeded"),
    /** Closed by an error that nothing caught. */
    FAILED("ExecutionFailed"),
    /** Closed by the machine's own timeout. */
    TIMED_OUT("ExecutionTimedOut"),
    /** Closed from outside. */
    ABORTED("ExecutionAborted");

    private final String eventType;

    ExecutionStatus(String eventType) {
        this.eventType = eventType;
    }

    /** The event of the history that brings an execution there. */
    String eventType() {
        return eventType;
    }
}
