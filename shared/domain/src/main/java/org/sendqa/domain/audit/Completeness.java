package org.sendqa.domain.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sendqa.domain.pack.Instrument;
import org.sendqa.domain.pack.Instrument.Kind;
import org.sendqa.domain.pack.Instrument.Question;
import org.sendqa.domain.pack.Instrument.Section;

/**
 * Says what an audit still lacks before it can be submitted: an answer to each required question and the evidence for
 * each grade. A text right after a graded question is that grade's evidence, and isn't asked where the question doesn't
 * apply.
 *
 * @param instrument whose questions must be answered
 */
public record Completeness(Instrument instrument) {

    /** One sentence for each question still to be answered, in the instrument's order; empty when nothing lacks. */
    public List<String> missing(Map<String, Answer> answers) {
        List<String> missing = new ArrayList<>();
        for (Section section : instrument.sections()) {
            @Nullable Question before = null;
            for (Question question : section.questions()) {
                if (isAsked(question, before, answers) && isOpen(answers.get(question.id()))) {
                    missing.add(sentence(section, question));
                }
                before = question;
            }
        }
        return List.copyOf(missing);
    }

    private static boolean isAsked(Question question, @Nullable Question before, Map<String, Answer> answers) {
        boolean excused = question.kind() == Kind.TEXT
                && before != null
                && before.kind() == Kind.GRADE
                && answers.get(before.id()) instanceof Answer.NotApplicable;
        return question.required() && !excused;
    }

    private static boolean isOpen(@Nullable Answer answer) {
        return switch (answer) {
            case null -> true;
            case Answer.Text(String text) -> text.isBlank();
            case Answer.Graded _, Answer.NotApplicable _ -> false;
        };
    }

    private static String sentence(Section section, Question question) {
        String todo = switch (question.kind()) {
            case GRADE -> question.notApplicable() ? "choose a grade, or say that it doesn't apply" : "choose a grade";
            case TEXT -> "write what you saw";
        };
        return "'%s' in section '%s' (%s) isn't answered: %s."
                .formatted(question.words(), section.title(), question.id(), todo);
    }
}
