package org.sendqa.domain.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        Map<String, Answer> unknown = new TreeMap<>(answers);
        List<String> faults = new ArrayList<>();
        questions.stream()
                .sorted(Comparator.comparing(Question::id))
                .forEach(question -> Optional.ofNullable(unknown.remove(question.id()))
                        .ifPresent(answer -> faults.addAll(faults(question, answer))));
        if (!unknown.isEmpty()) {
            faults.add(unknown(where, unknown.size()));
        }
        return List.copyOf(faults);
    }

    /** They aren't named: what somebody made up is sent back to nobody. */
    private static String unknown(String where, int many) {
        return many == 1
                ? where + " has an answer to a question that isn't asked there; leave it out."
                : "%s has %d answers to questions that aren't asked there; leave them out.".formatted(where, many);
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
