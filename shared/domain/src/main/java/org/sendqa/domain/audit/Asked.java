package org.sendqa.domain.audit;

import org.jspecify.annotations.Nullable;
import org.sendqa.domain.instrument.Question;
import org.sendqa.domain.instrument.Section;

/**
 * A question that a form asks, with the answers given so far.
 *
 * @param entry which entry it stands in, from 1; 0 outside of entries
 * @param required whether the audit is incomplete without an answer
 * @param answer null if there is none yet
 */
public record Asked(
        Section section,
        Question question,
        int entry,
        boolean required,
        @Nullable Answer answer) {

    /** Whether the question is still open. */
    boolean isOpen() {
        return !AnswerScope.says(answer);
    }
}
