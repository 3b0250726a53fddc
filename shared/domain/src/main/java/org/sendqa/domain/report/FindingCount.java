package org.sendqa.domain.report;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.sendqa.domain.audit.Answer;
import org.sendqa.domain.pack.Instrument;
import org.sendqa.domain.pack.Instrument.Kind;
import org.sendqa.domain.pack.Instrument.Question;
import org.sendqa.domain.pack.Instrument.Section;

/** Counts what the submitted audits say to each graded question. */
final class FindingCount {

    private FindingCount() {}

    static List<Finding> of(Round round) {
        Instrument instrument = round.instrument();
        return instrument.sections().stream()
                .flatMap(section -> section.questions().stream()
                        .filter(question -> question.kind() == Kind.GRADE)
                        .filter(question -> !question.id().equals(instrument.overall()))
                        .map(question -> finding(round, section, question)))
                .toList();
    }

    private static Finding finding(Round round, Section section, Question question) {
        List<Answer> answers = round.submitted().stream()
                .map(audit -> Objects.requireNonNull(
                        round.answers().get(audit.id()), () -> "The answers of " + audit.id() + " are missing"))
                .flatMap(given -> Stream.ofNullable(given.get(question.id())))
                .toList();
        List<String> grades = answers.stream()
                .flatMap(answer -> answer instanceof Answer.Graded graded ? Stream.of(graded.grade()) : Stream.empty())
                .toList();
        Share share = Distribution.of(question.words(), round.instrument().scale(), grades)
                .share(round.instrument().scale());
        long notApplicable =
                answers.stream().filter(Answer.NotApplicable.class::isInstance).count();
        return new Finding(section.title(), question.words(), share, Math.toIntExact(notApplicable));
    }
}
