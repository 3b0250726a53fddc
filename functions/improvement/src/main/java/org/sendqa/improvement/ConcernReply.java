package org.sendqa.improvement;

import org.jspecify.annotations.Nullable;

/**
 * A concern as those told read it.
 *
 * @param words the auditor's own
 * @param caseNumber the council's own; null if no look-up has it
 * @param raisedBy the auditor's name
 * @param acknowledged who took it up; null before
 * @param settled who ended the remedial action; null before, and for safeguarding concerns
 * @param reason the code of why it wasn't done; null if it was, or isn't settled
 */
public record ConcernReply(
        ConcernLine standing,
        String words,
        @Nullable String caseNumber,
        String raisedBy,
        @Nullable TakenReply acknowledged,
        @Nullable TakenReply settled,
        @Nullable String reason) {

    /** Somebody's word, by name, and when. */
    public record TakenReply(String by, String at) {}
}
