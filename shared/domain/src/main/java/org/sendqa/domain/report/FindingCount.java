package org.sendqa.domain.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.sendqa.domain.audit.Answer;
import org.sendqa.domain.instrument.Instrument;
import org.sendqa.domain.instrument.Kind;
import org.sendqa.domain.instrument.Question;
import org.sendqa.domain.instrument.Scale;
import org.sendqa.domain.instrument.Section;

/** Counts what the submitted audits say to each question that is answered on a scale, or with a date that was due. */
final class FindingCount {

    private FindingCount() {}

    static List<Finding> of(Round round) {
        Instrument instrument = round.instrument();
        return instrument.sections().stream()
                .flatMap(section -> section.questions().stream()
                        .filter(question -> !question.id().equals(instrument.overall()))
                        .flatMap(question ->
                                scale(instrument, question)
                                        .map(scale -> finding(round, section, question, scale))
                                        .stream()))
                .toList();
    }

    /** The scales the findings go by: the instrument's, and the one for dates if it asks for any. */
    static List<Scale> scales(Instrument instrument) {
        boolean dates = instrument.questions().stream().anyMatch(question -> question.kind() instanceof Kind.Dates);
        return Stream.concat(instrument.scales().stream(), dates ? Stream.of(Punctuality.SCALE) : Stream.empty())
                .toList();
    }

    private static Optional<Scale> scale(Instrument instrument, Question question) {
        return question.kind() instanceof Kind.Dates ? Optional.of(Punctuality.SCALE) : instrument.scaleOf(question);
    }

    private static Finding finding(Round round, Section section, Question question, Scale scale) {
        List<Answer> answers = round.submitted().stream()
                .map(audit -> Objects.requireNonNull(
                        round.answers().get(audit.id()), () -> "The answers of " + audit.id() + " are missing"))
                .flatMap(given -> Stream.ofNullable(given.get(question.id())))
                .toList();
        List<String> steps =
                answers.stream().flatMap(answer -> step(answer).stream()).toList();
        Distribution given = Distribution.of(question.words(), scale.steps(), steps);
        long notApplicable =
                answers.stream().filter(Answer.NotApplicable.class::isInstance).count();
        return new Finding(
                question.id(),
                section.title(),
                question.words(),
                scale.id(),
                given.counts(),
                given.share(scale.steps()),
                Math.toIntExact(notApplicable));
    }

    private static Optional<String> step(Answer answer) {
        return switch (answer) {
            case Answer.Graded(String grade) -> Optional.of(grade);
            case Answer.Dates dates -> Punctuality.of(dates);
            case Answer.Text _, Answer.NotApplicable _, Answer.Choice _, Answer.Choices _ -> Optional.empty();
            case Answer.Whole _, Answer.Day _, Answer.Entries _ -> Optional.empty();
        };
    }
}
