package org.sendqa.domain.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sendqa.domain.instrument.Instrument;
import org.sendqa.domain.instrument.Kind;
import org.sendqa.domain.instrument.Question;
import org.sendqa.domain.instrument.Section;

/**
 * Checks the answers of one section against the instrument, so that a draft never holds what a submission couldn't.
 * What is missing, or isn't asked with the other answers, doesn't matter here: see {@link Completeness}.
 *
 * @param instrument whose scales and questions hold
 */
public record AnswerCheck(Instrument instrument) {

    /** One sentence for each answer that can't stand, naming the question and what to do. */
    public List<String> faults(Section section, Map<String, Answer> answers) {
        return faults("The section '%s'".formatted(section.title()), section.questions(), answers);
    }

    /** The same for the answers of a whole form. */
    public List<String> faults(Map<String, Answer> answers) {
        return faults("The form", instrument.questions(), answers);
    }

    private List<String> faults(String where, List<Question> questions, Map<String, Answer> answers) {
        List<String> faults = new ArrayList<>();
        new TreeMap<>(answers)
                .forEach((id, answer) -> questions.stream()
                        .filter(question -> question.id().equals(id))
                        .findFirst()
                        .ifPresentOrElse(
                                question -> faults.addAll(faults(question, answer)),
                                () -> faults.add("%s has no question '%s'; leave it out.".formatted(where, id))));
        return List.copyOf(faults);
    }

    private List<String> faults(Question question, Answer answer) {
        List<String> faults = new ArrayList<>();
        if (answer instanceof Answer.Entries(var entries) && question.kind() instanceof Kind.Entries(var each, int _)) {
            entries.forEach(
                    entry -> faults.addAll(faults("An entry of '%s'".formatted(question.words()), each, entry)));
        }
        new OneAnswerCheck(instrument, question)
                .fault(answer)
                .map(fault -> "'%s' (%s) %s.".formatted(question.words(), question.id(), fault))
                .ifPresent(faults::add);
        return faults;
    }
}
