package org.sendqa.domain.expression;

import java.time.temporal.ChronoUnit;
import org.sendqa.domain.expression.Value.Choices;

/**
 * Evaluates conditions, and is total: any tree in any scope comes to true or false. The browser's evaluator is held to
 * the same cases ({@code conditions.json}).
 */
public record Evaluator(Scope scope) {

    /** Whether a condition holds. */
    public boolean holds(Expression expression) {
        return switch (expression) {
            case Expression.Constant(boolean value) -> value;
            case Expression.And(var all) -> all.stream().allMatch(this::holds);
            case Expression.Or(var any) -> any.stream().anyMatch(this::holds);
            case Expression.Not(Expression of) -> !holds(of);
            case Expression.Equal(Operand left, Operand right) -> equal(value(left), value(right));
            case Expression.Less(Operand left, Operand right) -> ordered(value(left), value(right), -1);
            case Expression.AtMost(Operand left, Operand right) -> ordered(value(left), value(right), 0);
            case Expression.In(Operand left, var list) ->
                value(left) instanceof Value.Text(String text) && list.contains(text);
            case Expression.Has(Operand left, String choice) ->
                value(left) instanceof Choices(var choices) && choices.contains(choice);
            case Expression.Answered(String question) -> scope.isAnswered(question);
        };
    }

    private static boolean equal(Value left, Value right) {
        return !(left instanceof Value.Missing) && left.equals(right);
    }

    /** Whether two values of one kind compare as at most {@code most}: -1 for less, 0 for less or equal. */
    private static boolean ordered(Value left, Value right, int most) {
        if (left instanceof Value.Whole(long one) && right instanceof Value.Whole(long other)) {
            return Long.compare(one, other) <= most;
        }
        return left instanceof Value.Day(var one)
                && right instanceof Value.Day(var other)
                && Integer.signum(one.compareTo(other)) <= most;
    }

    private Value value(Operand operand) {
        return switch (operand) {
            case Operand.Answer(String question, String part) -> scope.answer(question, part);
            case Operand.Attribute(String name) -> scope.attribute(name);
            case Operand.Text(String text) -> new Value.Text(text);
            case Operand.Whole(long number) -> new Value.Whole(number);
            case Operand.Day(var date) -> new Value.Day(date);
            case Operand.Days(Operand from, Operand to) -> days(value(from), value(to));
            case Operand.Count(String question) -> new Value.Whole(scope.count(question));
        };
    }

    private static Value days(Value from, Value to) {
        return from instanceof Value.Day(var one) && to instanceof Value.Day(var other)
                ? new Value.Whole(ChronoUnit.DAYS.between(one, other))
                : Value.MISSING;
    }
}
