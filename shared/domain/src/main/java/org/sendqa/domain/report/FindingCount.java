package org.sendqa.domain.report;

import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sendqa.domain.audit.Answer;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.instrument.Instrument;
import org.sendqa.domain.instrument.Kind;
import org.sendqa.domain.instrument.Question;
import org.sendqa.domain.instrument.Scale;
import org.sendqa.domain.instrument.Section;

/**
 * Counts what the submitted audits say to each question that is answered on a scale, or with a date that was due: of
 * each case once, and not at all where its auditors answered differently.
 */
final class FindingCount {

    /** Stands among the steps given; no step is called so. */
    private static final String NOT_APPLICABLE = "";

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
        Collection<Set<String>> byCase = byCase(round, question);
        List<String> once = byCase.stream()
                .filter(given -> given.size() == 1)
                .flatMap(Set::stream)
                .toList();
        Distribution given = Distribution.of(question.words(), scale.steps(), once);
        long differing = byCase.stream().filter(answers -> answers.size() > 1).count();
        return new Finding(
                question.id(),
                section.title(),
                question.words(),
                scale.id(),
                given.counts(),
                given.share(scale.steps()),
                Collections.frequency(once, NOT_APPLICABLE),
                Math.toIntExact(differing));
    }

    /** The different answers that each case was given; none of those of whom nobody was asked. */
    private static Collection<Set<String>> byCase(Round round, Question question) {
        return round.submitted().stream()
                .collect(groupingBy(
                        audit -> audit.header().drawId(), flatMapping(audit -> said(round, audit, question), toSet())))
                .values();
    }

    private static Stream<String> said(Round round, Audit.Submitted audit, Question question) {
        Map<String, Answer> answers = Objects.requireNonNull(
                round.answers().get(audit.id()), () -> "The answers of " + audit.id() + " are missing");
        Answer answer = answers.get(question.id());
        return answer == null ? Stream.empty() : step(answer).stream();
    }

    private static Optional<String> step(Answer answer) {
        return switch (answer) {
            case Answer.Graded(String grade) -> Optional.of(grade);
            case Answer.Dates dates -> Punctuality.of(dates);
            case Answer.NotApplicable _ -> Optional.of(NOT_APPLICABLE);
            case Answer.Text _, Answer.Choice _, Answer.Choices _ -> Optional.empty();
            case Answer.Whole _, Answer.Day _, Answer.Entries _ -> Optional.empty();
        };
    }
}
