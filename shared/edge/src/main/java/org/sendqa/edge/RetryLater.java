package org.sendqa.edge;

/** Something outside didn't answer as it should; the same event may succeed in a while, so state machines retry it. */
public final class RetryLater extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Says what was in the way, without any case data. */
    public RetryLater(String message) {
        super(message);
    }

    /** Says what didn't answer, without any case data. */
    public RetryLater(String message, Throwable cause) {
        super(message, cause);
    }
}
