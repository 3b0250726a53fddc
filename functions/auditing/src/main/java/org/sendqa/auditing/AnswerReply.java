package org.sendqa.auditing;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.sendqa.domain.audit.Answer;

/** One answer as it goes out and comes in again: exactly one of the three is given. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AnswerReply(
        @Nullable String grade,
        @Nullable String text,
        @Nullable Boolean notApplicable) {

    static AnswerReply of(Answer answer) {
        return switch (answer) {
            case Answer.Graded(String grade) -> new AnswerReply(grade, null, null);
            case Answer.Text(String text) -> new AnswerReply(null, text, null);
            case Answer.NotApplicable() -> new AnswerReply(null, null, true);
        };
    }
}
