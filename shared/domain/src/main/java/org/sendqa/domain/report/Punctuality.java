package org.sendqa.domain.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sendqa.domain.audit.Answer;
import org.sendqa.domain.instrument.Grade;
import org.sendqa.domain.instrument.Scale;

/** Says of a date whether it came in time, on a scale of its own, so that date triples can be counted (row WOL-039). */
final class Punctuality {

    private static final Grade IN_TIME = new Grade("in-time", "In time", true);
    private static final Grade LATE = new Grade("late", "Late", false);
    private static final Grade NOT_DONE = new Grade("not-done", "Not done", false);

    /** In time passes; an id that no instrument can give. */
    static final Scale SCALE = new Scale("(dates)", Scale.Shape.INCLUSION, List.of(IN_TIME, LATE, NOT_DONE));

    private Punctuality() {}

    /** The step of a date triple; none where nobody knows when it was due. */
    static Optional<String> of(Answer.Dates dates) {
        LocalDate due = dates.due();
        LocalDate actual = dates.actual();
        if (due == null) {
            return Optional.empty();
        }
        Grade step = actual == null ? NOT_DONE : actual.isAfter(due) ? LATE : IN_TIME;
        return Optional.of(step.id());
    }
}
