package org.sendqa.domain.cycle;

import java.time.Instant;

/** Starts the state machines; a start that was made already changes nothing. */
public interface Workflows {

    /**
     * Starts an attempt; one that runs already, or is done, stays as it is.
     *
     * @param now handed on to every task of the machine, unchanged
     * @throws IllegalStateException if this very attempt was made before and failed
     */
    void start(Attempt attempt, Instant now);

    /**
     * Starts the machine that gives audits to somebody else which were released or voided; once for each cause.
     *
     * @param cause what asks for it, such as an audit at a revision; the same one again changes nothing
     */
    void recuse(CycleRef cycle, String cause, Instant now);

    /** What became of an attempt. */
    Progress progress(Attempt attempt);

    /** What became of a start. */
    enum Progress {
        /** Never started, or forgotten by now. */
        ABSENT,
        RUNNING,
        DONE,
        FAILED
    }
}
