package org.sendqa.domain.session;

import java.util.List;

/**
 * One case in the record of a session.
 *
 * @param drawId the case
 * @param steppedOut the ids of those who were at the session but not for this case
 */
public record SessionCase(String drawId, List<String> steppedOut, CaseOutcome outcome) {

    /** Copies the people. */
    public SessionCase {
        steppedOut = List.copyOf(steppedOut);
    }

    /** As the history notes it. */
    String line() {
        String without = steppedOut.isEmpty() ? "" : " without " + String.join(" ", steppedOut);
        return "%s %s%s".formatted(drawId, outcome.code(), without);
    }
}
