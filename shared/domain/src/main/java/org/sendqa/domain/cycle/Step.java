package org.sendqa.domain.cycle;

import java.util.Locale;

/** What a state machine does for a cycle in one go. */
public enum Step {
    /** Makes the draws and presents the sample. */
    DRAW("open-cycle"),
    /** Hands the audits out and invites the auditors. */
    ALLOCATE("open-cycle"),
    /** Makes the report and lays it before the officers; once it is approved, releases it. */
    REPORT("report-cycle");

    private final String machine;

    Step(String machine) {
        this.machine = machine;
    }

    /** The state machine that does it. */
    public String machine() {
        return machine;
    }

    /** The step's id, as state machines and keys write it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
