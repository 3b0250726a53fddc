package org.sendqa.allocation;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.audit.ReleaseReason;

/** How a later audit of a slot came to its auditor, so that the letter says what happened and nothing else. */
enum Arrival {
    /** The case of an audit of theirs was replaced by another. */
    CASE_REPLACED,
    /** A colleague had it and couldn't keep it. */
    FROM_A_COLLEAGUE,
    /** Nobody had it, or a colleague had another case. */
    ANEW;

    /**
     * How an audit came.
     *
     * @param all the cycle's audits, of which the slot's last one before tells
     */
    static Arrival of(Audit audit, Collection<Audit> all) {
        return all.stream()
                .filter(one -> one.slot() == audit.slot() && one.attempt() < audit.attempt())
                .max(Comparator.comparingInt(Audit::attempt))
                .map(before -> after(before, audit))
                .orElse(ANEW);
    }

    /** Whether somebody has an audit of the same slot after one they lost. */
    static boolean isFollowed(Audit lost, Collection<Audit> all) {
        return all.stream()
                .filter(one -> one.slot() == lost.slot() && one.attempt() > lost.attempt())
                .anyMatch(one -> isSamePerson(one, lost));
    }

    private static Arrival after(Audit before, Audit audit) {
        boolean replaced = before.lostFor().equals(Optional.of(ReleaseReason.CASE_LEFT));
        if (isSamePerson(before, audit)) {
            return replaced ? CASE_REPLACED : ANEW;
        }
        return replaced ? ANEW : FROM_A_COLLEAGUE;
    }

    private static boolean isSamePerson(Audit one, Audit other) {
        return one.header().auditor().equals(other.header().auditor());
    }
}
