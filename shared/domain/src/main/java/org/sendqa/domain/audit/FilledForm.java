package org.sendqa.domain.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.sendqa.domain.expression.Evaluator;
import org.sendqa.domain.expression.Expression;
import org.sendqa.domain.instrument.Instrument;
import org.sendqa.domain.instrument.Kind;
import org.sendqa.domain.instrument.Question;
import org.sendqa.domain.instrument.Section;

/**
 * A form with the answers given so far: which questions it asks, and what counts of the answers. A condition sees only
 * answers to questions that stand before its own and are asked themselves, so that an answer given before its question
 * fell away changes nothing any more.
 */
public final class FilledForm {

    private final Map<String, String> attributes;
    private final List<Asked> asked = new ArrayList<>();
    private final Map<String, Answer> answers = new HashMap<>();

    private FilledForm(Map<String, String> attributes) {
        this.attributes = attributes;
    }

    /**
     * Goes through a form from its first question to the last.
     *
     * @param given by question id
     * @param attributes of the case, by field, as they were at the draw
     */
    public static FilledForm of(Instrument form, Map<String, Answer> given, Map<String, String> attributes) {
        FilledForm filled = new FilledForm(attributes);
        for (Section section : form.sections()) {
            boolean asked = filled.holds(section.when(), Map.of());
            section.questions().forEach(question -> filled.take(section, question, asked, given));
        }
        return filled;
    }

    /** The questions asked, in order; those of an entry after the question they belong to. */
    public List<Asked> asked() {
        return List.copyOf(asked);
    }

    /**
     * The answers that count, due dates filled in. A question on a scale that isn't asked says that it doesn't apply,
     * which takes it out of the denominator (row WOL-058).
     */
    public Map<String, Answer> answers() {
        return Map.copyOf(answers);
    }

    private void take(Section section, Question question, boolean sectionAsked, Map<String, Answer> given) {
        if (!sectionAsked || !holds(question.asking().when(), Map.of())) {
            if (question.kind() instanceof Kind.Scaled) {
                answers.put(question.id(), new Answer.NotApplicable());
            }
            return;
        }
        Answer answer = DueDates.filled(question, given.get(question.id()), new AnswerScope(answers, attributes));
        asked.add(new Asked(section, question, 0, holds(question.asking().required(), Map.of()), answer));
        if (answer instanceof Answer.Entries(var entries) && question.kind() instanceof Kind.Entries(var each, int _)) {
            answers.put(
                    question.id(),
                    new Answer.Entries(IntStream.range(0, entries.size())
                            .mapToObj(index -> entry(section, each, index + 1, entries.get(index)))
                            .toList()));
        } else if (answer != null) {
            answers.put(question.id(), answer);
        }
    }

    /** What counts of an entry; its conditions see what was asked before the entries, and what stands before in it. */
    private Map<String, Answer> entry(Section section, List<Question> questions, int entry, Map<String, Answer> given) {
        Map<String, Answer> kept = new HashMap<>();
        for (Question question : questions) {
            if (holds(question.asking().when(), kept)) {
                Answer answer = DueDates.filled(question, given.get(question.id()), scope(kept));
                asked.add(new Asked(
                        section, question, entry, holds(question.asking().required(), kept), answer));
                if (answer != null) {
                    kept.put(question.id(), Objects.requireNonNull(answer));
                }
            }
        }
        return kept;
    }

    private boolean holds(Expression condition, Map<String, Answer> entry) {
        return new Evaluator(scope(entry)).holds(condition);
    }

    private AnswerScope scope(Map<String, Answer> entry) {
        Map<String, Answer> seen = new HashMap<>(answers);
        seen.putAll(entry);
        return new AnswerScope(seen, attributes);
    }
}
