package org.sendqa.domain.feedback;

import java.time.Instant;
import org.sendqa.domain.audit.Audit;

/**
 * Which version of an audit feedback is about: one that is given back and handed in again has another.
 *
 * @param answers the object that holds its answers
 * @param at when it came in
 */
public record HandedIn(String answers, Instant at) {

    /** The version that stands now. */
    public static HandedIn of(Audit.Submitted audit) {
        return new HandedIn(audit.answers(), audit.at());
    }

    /** Whether it is the one that stands now; none does while the audit is open again. */
    public boolean stands(Audit audit) {
        return audit instanceof Audit.Submitted submitted && equals(of(submitted));
    }
}
