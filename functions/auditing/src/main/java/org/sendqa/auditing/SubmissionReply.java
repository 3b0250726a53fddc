package org.sendqa.auditing;

import org.jspecify.annotations.Nullable;
import org.sendqa.domain.audit.Audit;

/**
 * The receipt of a submission as it goes out, so that whoever lost it with a connection can be shown it again.
 *
 * @param grade the audit's own; empty where the form asks for none
 * @param late whether it came in after the due date
 */
public record SubmissionReply(String grade, String submittedAt, boolean late) {

    /** An audit's receipt; null if there is none. */
    static @Nullable SubmissionReply of(Audit audit) {
        return audit instanceof Audit.Submitted done
                ? new SubmissionReply(done.grade(), done.at().toString(), done.late())
                : null;
    }
}
