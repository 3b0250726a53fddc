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

/** Checks one answer against the kind of its question. */
record OneAnswerCheck(Instrument instrument, Question question) {

    /** The most characters of a reason for a late date. */
    static final int REASON = 500;

    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2099, 12, 31);

    /** What is wrong with the answer, as a sentence goes on after the question. */
    Optional<String> fault(Answer answer) {
        return switch (answer) {
            case Answer.NotApplicable() ->
                question.asking().notApplicable() ? Optional.empty() : Optional.of("always applies; answer it");
            case Answer.Graded(String grade)
            when question.kind() instanceof Kind.Scaled(String scale, var _) ->
                instrument.scale(scale).flatMap(steps -> graded(steps, grade));
            case Answer.Text(String text)
            when question.kind() instanceof Kind.Text(int limit) -> TextCheck.fault(text, limit);
            case Answer.Choice(String choice)
            when question.kind() instanceof Kind.Choice(var options) -> chosen(options, List.of(choice));
            case Answer.Choices(var choices)
            when question.kind() instanceof Kind.Choices(var options) -> chosen(options, choices);
            case Answer.Whole(long number)
            when question.kind() instanceof Kind.Whole(long least, long most) ->
                number >= least && number <= most
                        ? Optional.empty()
                        : Optional.of("must be a number from %d to %d".formatted(least, most));
            case Answer.Day(LocalDate date) when question.kind() instanceof Kind.Day -> dates(Stream.of(date));
            case Answer.Dates dates
            when question.kind() instanceof Kind.Dates ->
                dates(Stream.concat(Stream.ofNullable(dates.due()), Stream.ofNullable(dates.actual())))
                        .or(() -> TextCheck.fault(dates.reason(), REASON));
            case Answer.Entries(var entries)
            when question.kind() instanceof Kind.Entries(var _, int most) ->
                entries.size() <= most
                        ? Optional.empty()
                        : Optional.of("takes at most %d entries and has %d".formatted(most, entries.size()));
            case Answer.Graded _, Answer.Text _, Answer.Choice _, Answer.Choices _ -> wrongKind(answer);
            case Answer.Whole _, Answer.Day _, Answer.Dates _, Answer.Entries _ -> wrongKind(answer);
        };
    }

    private static Optional<String> graded(Scale scale, String grade) {
        List<String> steps = scale.steps().stream().map(Grade::id).toList();
        return steps.contains(grade)
                ? Optional.empty()
                : Optional.of("has no grade '%s'; choose one of %s".formatted(grade, String.join(", ", steps)));
    }

    private static Optional<String> chosen(List<Kind.Option> options, List<String> choices) {
        List<String> ids = options.stream().map(Kind.Option::id).toList();
        return choices.stream()
                .filter(choice -> !ids.contains(choice))
                .findFirst()
                .map(choice -> "has no choice '%s'; choose from %s".formatted(choice, String.join(", ", ids)))
                .or(() -> Set.copyOf(choices).size() < choices.size()
                        ? Optional.of("names a choice twice; name it once")
                        : Optional.empty());
    }

    private static Optional<String> dates(Stream<LocalDate> dates) {
        return dates.filter(date -> date.isBefore(EARLIEST) || date.isAfter(LATEST))
                .findFirst()
                .map(date -> "has the date %s; give one from 1990 to 2099".formatted(date));
    }

    private Optional<String> wrongKind(Answer answer) {
        return Optional.of("is answered %s, not %s".formatted(Wanted.of(question.kind()), Wanted.of(answer)));
    }
}
