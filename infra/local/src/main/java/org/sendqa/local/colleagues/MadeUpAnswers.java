package org.sendqa.local.colleagues;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sendqa.domain.audit.Answer;
import org.sendqa.domain.audit.FilledForm;
import org.sendqa.domain.instrument.Grade;
import org.sendqa.domain.instrument.Instrument;
import org.sendqa.domain.instrument.Kind;
import org.sendqa.domain.instrument.Question;
import org.sendqa.domain.instrument.Scale;

/**
 * Fills a form in as somebody in a mood would, the same in every run: each question that is asked gets an answer.
 *
 * @param young whether the child is too young for what needn't apply
 * @param today no date is given after it
 */
record MadeUpAnswers(Instrument form, Mood mood, boolean young, LocalDate today) {

    /** The answers to what is asked, by question id. */
    Map<String, Answer> given(Map<String, String> attributes) {
        Map<String, Answer> all = answers(form.questions());
        FilledForm filled = FilledForm.of(form, all, attributes);
        Set<String> asked = filled.asked().stream()
                .filter(one -> one.entry() == 0)
                .map(one -> one.question().id())
                .collect(Collectors.toSet());
        Map<String, Answer> given = new HashMap<>(all);
        given.keySet().retainAll(asked);
        filled.answers().forEach((id, answer) -> given.computeIfPresent(id, (_, own) -> asked(own, answer)));
        return given;
    }

    /** Of several entries only what is asked in each; due dates that the form counts aren't given. */
    private static Answer asked(Answer own, Answer counting) {
        return counting instanceof Answer.Entries ? counting : own;
    }

    private Map<String, Answer> answers(List<Question> questions) {
        Map<String, Answer> answers = new HashMap<>();
        questions.forEach(question -> answers.put(question.id(), answer(question)));
        return answers;
    }

    private Answer answer(Question question) {
        if (young && question.asking().notApplicable()) {
            return new Answer.NotApplicable();
        }
        return switch (question.kind()) {
            case Kind.Scaled _ -> new Answer.Graded(step(question).id());
            case Kind.Choice(var options) ->
                new Answer.Choice(options.get(pick(question, options.size())).id());
            case Kind.Choices(var options) ->
                new Answer.Choices(
                        List.of(options.get(pick(question, options.size())).id()));
            case Kind.Text(int limit) -> new Answer.Text(words(question, limit));
            case Kind.Whole(long least, long most) -> new Answer.Whole(Math.min(most, least + 1));
            case Kind.Day _ -> new Answer.Day(today.minusDays(1));
            case Kind.Dates(var due) -> dates(due);
            case Kind.Entries(var each, int _) -> new Answer.Entries(List.of(answers(each)));
        };
    }

    private Grade step(Question question) {
        List<Grade> steps = form.scaleOf(question).map(Scale::steps).orElseThrow();
        int index =
                question.id().equals(form.overall()) ? mood.on(steps.size()) : mood.near(question.id(), steps.size());
        return steps.get(index);
    }

    private Answer dates(Kind.Due due) {
        LocalDate done = today.minusDays(1);
        return due.after().isEmpty()
                ? new Answer.Dates(done, done, "")
                : new Answer.Dates(null, done, "A made-up reason, should it have been late.");
    }

    private int pick(Question question, int of) {
        return Math.floorMod((question.id() + mood.grade()).hashCode(), of);
    }

    private static String words(Question question, int limit) {
        String words = "A made-up observation about %s.".formatted(question.id().replace('-', ' '));
        return words.substring(0, Math.min(words.length(), limit));
    }
}
