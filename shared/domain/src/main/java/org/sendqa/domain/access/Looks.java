package org.sendqa.domain.access;

/** Knows from what {@link AccessLog} keeps whether somebody has looked at something. */
@FunctionalInterface
public interface Looks {

    /** Whether the person was shown it, at the instant that is named or later. */
    boolean haveBeen(Access since);
}
