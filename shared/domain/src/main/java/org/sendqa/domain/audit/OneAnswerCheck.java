package org.sendqa.domain.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sendqa.domain.instrument.Grade;
import org.sendqa.domain.instrument.Instrument;
import org.sendqa.domain.instrument.Kind;
import org.sendqa.domain.instrument.Question;
import org.sendqa.domain.instrument.Scale;

/** Checks one answer against the kind of its question; what somebody made up is sent back to nobody. */
record OneAnswerCheck(Instrument instrument, Question question) {

    /** The most characters of a reason for a late date. */
    static final int REASON = 500;

    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2099, 12, 31);

    /** What is wrong with the answer, as a sentence goes on after the question. */
    Optional<String> fault(Answer answer) {
        if (answer instanceof Answer.NotApplicable) {
            return question.asking().notApplicable() ? Optional.empty() : Optional.of("always applies; answer it");
        }
        return switch (question.kind()) {
            case Kind.Scaled(String scale, var _)
            when answer instanceof Answer.Graded(String grade) ->
                instrument.scale(scale).flatMap(steps -> graded(steps, grade));
            case Kind.Text(int limit) when answer instanceof Answer.Text(String text) -> TextCheck.fault(text, limit);
            case Kind.Choice(var options)
            when answer instanceof Answer.Choice(String choice) -> chosen(options, List.of(choice));
            case Kind.Choices(var options)
            when answer instanceof Answer.Choices(var choices) -> chosen(options, choices);
            case Kind.Whole range when answer instanceof Answer.Whole(long number) -> within(range, number);
            case Kind.Day _ when answer instanceof Answer.Day(LocalDate date) -> dates(Stream.of(date));
            case Kind.Dates _ when answer instanceof Answer.Dates dates -> triple(dates);
            case Kind.Entries entries when answer instanceof Answer.Entries given -> few(entries, given);
            case Kind wanted -> Optional.of("is answered %s, not %s".formatted(Wanted.of(wanted), Wanted.of(answer)));
        };
    }

    private static Optional<String> within(Kind.Whole range, long number) {
        return number >= range.least() && number <= range.most()
                ? Optional.empty()
                : Optional.of("must be a number from %d to %d".formatted(range.least(), range.most()));
    }

    private static Optional<String> triple(Answer.Dates dates) {
        return dates(Stream.concat(Stream.ofNullable(dates.due()), Stream.ofNullable(dates.actual())))
                .or(() -> TextCheck.fault(dates.reason(), REASON));
    }

    private static Optional<String> few(Kind.Entries entries, Answer.Entries given) {
        return given.entries().size() <= entries.most()
                ? Optional.empty()
                : Optional.of("takes at most %d entries and has %d"
                        .formatted(entries.most(), given.entries().size()));
    }

    private static Optional<String> graded(Scale scale, String grade) {
        List<String> steps = scale.steps().stream().map(Grade::id).toList();
        return steps.contains(grade)
                ? Optional.empty()
                : Optional.of("has no such grade; choose one of " + String.join(", ", steps));
    }

    private static Optional<String> chosen(List<Kind.Option> options, List<String> choices) {
        List<String> ids = options.stream().map(Kind.Option::id).toList();
        if (!ids.containsAll(choices)) {
            return Optional.of("has no such choice; choose from " + String.join(", ", ids));
        }
        return Set.copyOf(choices).size() < choices.size()
                ? Optional.of("names a choice twice; name it once")
                : Optional.empty();
    }

    private static Optional<String> dates(Stream<LocalDate> dates) {
        return dates.filter(date -> date.isBefore(EARLIEST) || date.isAfter(LATEST))
                .findFirst()
                .map(date -> "has the date %s; give one from 1990 to 2099".formatted(date));
    }
}
