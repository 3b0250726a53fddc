package org.sendqa.domain.cycle;

import java.time.Instant;

/** Starts the state machines; a start that was made already changes nothing. */
public interface Workflows {

    /**
     * Starts a step of a cycle.
     *
     * @param machine {@code open-cycle} or {@code report-cycle}
     * @param step which part of the machine, such as {@code draw} or {@code allocate}
     * @param attempt 1 for the first try; a failed execution is tried again under the next number
     */
    void start(String machine, CycleRef cycle, String step, int attempt, Instant now);

    /** How the start of an attempt went on: still running, done, failed, or never made. */
    Progress progress(String machine, CycleRef cycle, String step, int attempt);

    /** What became of a start. */
    enum Progress {
        ABSENT,
        RUNNING,
        DONE,
        FAILED
    }
}
