package org.sendqa.domain.audit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sendqa.domain.instrument.Kind;
import org.sendqa.domain.instrument.Question;

/**
 * Says what an audit still lacks before it can be submitted: an answer to each question that is asked and required, and
 * the reason for each date that came late. A text is the evidence for the questions on a scale that stand before it in
 * its section, and isn't asked for where none of them applies.
 */
public final class Completeness {

    private final FilledForm form;

    /** Looks at a form as it is filled in. */
    public Completeness(FilledForm form) {
        this.form = form;
    }

    /** One sentence for each question still to be answered, in the form's order; empty when nothing lacks. */
    public List<String> missing() {
        return form.asked().stream().flatMap(asked -> missing(asked).stream()).toList();
    }

    private Optional<String> missing(Asked asked) {
        if (asked.isOpen()) {
            return asked.required() && !isExcused(asked)
                    ? says(asked, "isn't answered: " + todo(asked.question()))
                    : Optional.empty();
        }
        return asked.answer() instanceof Answer.Dates dates ? dates(asked, dates) : Optional.empty();
    }

    private Optional<String> dates(Asked asked, Answer.Dates dates) {
        boolean reason = AnswerScope.says(dates.reason());
        if (DueDates.late(dates) > 0 && !reason) {
            return says(asked, "was done %d days late: give the reason".formatted(DueDates.late(dates)));
        }
        return dates.actual() == null && !reason && asked.required()
                ? says(asked, "isn't answered: " + todo(asked.question()))
                : Optional.empty();
    }

    private boolean isExcused(Asked text) {
        return text.question().kind() instanceof Kind.Text
                && scaledBefore(text).findAny().isPresent()
                && scaledBefore(text).allMatch(this::isPassedOver);
    }

    /** The questions on a scale that stand before a text in its section, asked or not. */
    private static Stream<Question> scaledBefore(Asked text) {
        return text.section().questions().stream()
                .takeWhile(question -> !question.equals(text.question()))
                .filter(question -> question.kind() instanceof Kind.Scaled);
    }

    private boolean isPassedOver(Question question) {
        return form.answers().get(question.id()) instanceof Answer.NotApplicable;
    }

    private static Optional<String> says(Asked asked, String what) {
        String entry = asked.entry() == 0 ? "" : ", entry %d".formatted(asked.entry());
        return Optional.of("'%s' in section '%s'%s (%s) %s."
                .formatted(
                        asked.question().words(),
                        asked.section().title(),
                        entry,
                        asked.question().id(),
                        what));
    }

    private static String todo(Question question) {
        String todo = switch (question.kind()) {
            case Kind.Scaled(var _, var descriptors) -> descriptors.isEmpty() ? "choose an answer" : "choose a grade";
            case Kind.Choice _ -> "choose one";
            case Kind.Choices _ -> "choose one or more";
            case Kind.Text _ -> "write what you saw";
            case Kind.Whole _ -> "give a number";
            case Kind.Day _ -> "give the date";
            case Kind.Dates _ -> "give the date it was done, or the reason why it wasn't";
            case Kind.Entries _ -> "add an entry";
        };
        return question.asking().notApplicable() ? todo + ", or say that it doesn't apply" : todo;
    }
}
