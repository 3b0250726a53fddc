package org.sendqa.local.colleagues;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sendqa.domain.audit.Answer;
import org.sendqa.domain.instrument.Instrument;
import org.sendqa.domain.instrument.Kind;
import org.sendqa.domain.instrument.Kind.Option;
import org.sendqa.domain.instrument.Question;

/** How a tool writes answers into the cells of its export: in the words that people chose. */
final class ToolCells {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.UK);

    private ToolCells() {}

    static List<String> of(Instrument form, Question question, @Nullable Answer answer) {
        List<Option> options = form.optionsOf(question);
        return switch (answer) {
            case null -> question.kind() instanceof Kind.Dates ? List.of("", "", "") : List.of("");
            case Answer.Dates(var due, var actual, var reason) -> List.of(day(due), day(actual), reason);
            case Answer.Graded(var grade) -> List.of(title(options, grade));
            case Answer.Choice(var choice) -> List.of(title(options, choice));
            case Answer.Choices(var choices) ->
                List.of(choices.stream()
                        .map(choice -> title(options, choice) + ";")
                        .collect(Collectors.joining()));
            case Answer.Text(var text) -> List.of(text);
            case Answer.Whole(var number) -> List.of(Long.toString(number));
            case Answer.Day(var date) -> List.of(day(date));
            case Answer.NotApplicable _ -> List.of("n/a");
            case Answer.Entries _ -> throw new IllegalArgumentException("An export has no columns for several entries");
        };
    }

    private static String title(List<Option> options, String id) {
        return options.stream()
                .filter(option -> option.id().equals(id))
                .map(Option::title)
                .findFirst()
                .orElseThrow();
    }

    private static String day(@Nullable LocalDate date) {
        return date == null ? "" : DAY.format(date);
    }
}
