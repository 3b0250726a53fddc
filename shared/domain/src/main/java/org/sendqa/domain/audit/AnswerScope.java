package org.sendqa.domain.audit;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sendqa.domain.expression.Scope;
import org.sendqa.domain.expression.Value;

/**
 * What the conditions of a form see: the answers given so far and what is known of the case. An answer that says
 * nothing, such as blanks, is missing; so is one that the question doesn't apply, though it counts as answered.
 *
 * @param answers by question id
 * @param attributes of the case, by field
 */
public record AnswerScope(Map<String, Answer> answers, Map<String, String> attributes) implements Scope {

    /** Copies the maps. */
    public AnswerScope {
        answers = Map.copyOf(answers);
        attributes = Map.copyOf(attributes);
    }

    @Override
    public Value answer(String question, String part) {
        return switch (answers.get(question)) {
            case null -> Value.MISSING;
            case Answer.Graded(String grade) -> new Value.Text(grade);
            case Answer.Text(String text) -> text(text);
            case Answer.Choice(String choice) -> new Value.Text(choice);
            case Answer.Choices(var choices) -> new Value.Choices(choices);
            case Answer.Whole(long number) -> new Value.Whole(number);
            case Answer.Day(LocalDate date) -> new Value.Day(date);
            case Answer.Dates dates -> part(dates, part);
            case Answer.NotApplicable _, Answer.Entries _ -> Value.MISSING;
        };
    }

    @Override
    public boolean isAnswered(String question) {
        return says(answers.get(question));
    }

    @Override
    public int count(String question) {
        return switch (answers.get(question)) {
            case Answer.Choices(var choices) -> choices.size();
            case Answer.Entries(var entries) -> entries.size();
            case null -> 0;
            case Answer.Graded _,
                    Answer.Text _,
                    Answer.NotApplicable _,
                    Answer.Choice _,
                    Answer.Whole _,
                    Answer.Day _,
                    Answer.Dates _ -> 0;
        };
    }

    @Override
    public Value attribute(String name) {
        return text(attributes.getOrDefault(name, ""));
    }

    /** Whether an answer says anything; words without a single letter or digit don't. */
    static boolean says(@Nullable Answer answer) {
        return switch (answer) {
            case null -> false;
            case Answer.Text(String text) -> says(text);
            case Answer.Choices(var choices) -> !choices.isEmpty();
            case Answer.Entries(var entries) -> !entries.isEmpty();
            case Answer.Dates dates -> dates.due() != null || dates.actual() != null || says(dates.reason());
            case Answer.Graded _, Answer.NotApplicable _, Answer.Choice _, Answer.Whole _, Answer.Day _ -> true;
        };
    }

    static boolean says(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static Value part(Answer.Dates dates, String part) {
        return switch (part) {
            case "due" -> day(dates.due());
            case "actual" -> day(dates.actual());
            case "reason" -> text(dates.reason());
            default -> Value.MISSING;
        };
    }

    private static Value day(@Nullable LocalDate date) {
        return date == null ? Value.MISSING : new Value.Day(date);
    }

    private static Value text(String text) {
        return says(text) ? new Value.Text(text) : Value.MISSING;
    }
}
