package org.sendqa.local.states.execution;

/** Unwinds a strand whose execution was stopped or whose sibling branch has failed. */
final class Stopped extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Stopped() {
        super("stopped", null, false, false);
    }
}
