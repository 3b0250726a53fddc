package org.sendqa.edge;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * What a log may say of a failure: its kind and where it happened, never its message, which may hold what somebody
 * wrote about a child.
 */
public final class Trace {

    private static final int FRAMES = 20;

    private Trace() {}

    /** Kind and places, a line each. */
    public static String of(Throwable failure) {
        return Arrays.stream(failure.getStackTrace())
                .limit(FRAMES)
                .map(StackTraceElement::toString)
                .collect(Collectors.joining("\n\tat ", failure.getClass().getName() + "\n\tat ", ""));
    }
}
