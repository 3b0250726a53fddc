package org.sendqa.domain.audit;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.sendqa.domain.expression.Value;
import org.sendqa.domain.instrument.Kind;
import org.sendqa.domain.instrument.Question;

/** Counts the due dates of a form from other answers, in calendar weeks that no holiday stretches (T26, WOL-039). */
final class DueDates {

    private DueDates() {}

    /** An answer with its due date counted, where the form counts it; any other answer stays as it is. */
    static @Nullable Answer filled(Question question, @Nullable Answer answer, AnswerScope scope) {
        if (answer instanceof Answer.Dates dates
                && question.kind() instanceof Kind.Dates(Kind.Due(String after, int weeks))
                && !after.isEmpty()) {
            return new Answer.Dates(due(scope, after, weeks), dates.actual(), dates.reason());
        }
        return answer;
    }

    /** How many days after the due date something was done; 0 if it was in time or a date isn't known. */
    static long late(Answer.Dates dates) {
        LocalDate due = dates.due();
        LocalDate actual = dates.actual();
        return due == null || actual == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(due, actual));
    }

    private static @Nullable LocalDate due(AnswerScope scope, String after, int weeks) {
        String part = scope.answers().get(after) instanceof Answer.Dates ? "actual" : "";
        return scope.answer(after, part) instanceof Value.Day(LocalDate from) ? from.plusWeeks(weeks) : null;
    }
}
