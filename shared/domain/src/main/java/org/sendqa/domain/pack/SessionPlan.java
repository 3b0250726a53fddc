package org.sendqa.domain.pack;

import java.util.List;
import java.util.stream.Stream;

/**
 * How several people look at the cases of a draw together, as the pack lays it down; each case's own auditor keeps the
 * record.
 *
 * @param cases how many cases a session looks at, at most; 0 where the draw's cases are looked at one by one
 * @param roles whoever holds one of them may sit on any case that they have no hand in
 * @param quorum how many of those must sit on a case for its outcome to count
 * @param ownCase whoever holds one of these and none of the above comes for the cases that they work on, to tell of
 *     them, and doesn't count (BWD-31)
 */
public record SessionPlan(int cases, List<String> roles, int quorum, List<String> ownCase) {

    /** Not looked at together. */
    public static final SessionPlan NONE = new SessionPlan(0, List.of(), 0, List.of());

    /** Copies the roles. */
    public SessionPlan {
        roles = List.copyOf(roles);
        ownCase = List.copyOf(ownCase);
    }

    /** Whether there are sessions at all. */
    public boolean isHeld() {
        return cases > 0;
    }

    /** Every role that may come. */
    public List<String> everybody() {
        return Stream.concat(roles.stream(), ownCase.stream()).toList();
    }
}
