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
 * the grades. A text is the evidence for the graded questions that stand before it in its section, and isn't asked
 * where none of them applies. A text without a single letter or digit says nothing and doesn't count.
 *
 * @param instrument whose questions must be answered
 */
public record Completeness(Instrument instrument) {

    /** One sentence for each question still to be answered, in the instrument's order; empty when nothing lacks. */
    public List<String> missing(Map<String, Answer> answers) {
        List<String> missing = new ArrayList<>();
        for (Section section : instrument.sections()) {
            section.questions().stream()
                    .filter(question -> isOpen(answers.get(question.id())))
                    .filter(question -> question.required() && !isExcused(section, question, answers))
                    .forEach(question -> missing.add(sentence(section, question)));
        }
        return List.copyOf(missing);
    }

    private static boolean isExcused(Section section, Question text, Map<String, Answer> answers) {
        List<Question> graded = section.questions().stream()
                .takeWhile(question -> !question.equals(text))
                .filter(question -> question.kind() == Kind.GRADE)
                .toList();
        return text.kind() == Kind.TEXT
                && !graded.isEmpty()
                && graded.stream().allMatch(question -> answers.get(question.id()) instanceof Answer.NotApplicable);
    }

    private static boolean isOpen(@Nullable Answer answer) {
        return switch (answer) {
            case null -> true;
            case Answer.Text(String text) -> text.codePoints().noneMatch(Character::isLetterOrDigit);
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
