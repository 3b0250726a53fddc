package org.sendqa.domain.expression;

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
            case Expression.Equal(Operand left, Operand right) -> Values.equal(value(left), value(right));
            case Expression.Less(Operand left, Operand right) -> Values.ordered(value(left), value(right), -1);
            case Expression.AtMost(Operand left, Operand right) -> Values.ordered(value(left), value(right), 0);
            case Expression.In(Operand left, var list) ->
                value(left) instanceof Value.Text(String text) && list.contains(text);
            case Expression.Has(Operand left, String choice) ->
                value(left) instanceof Choices(var choices) && choices.contains(choice);
            case Expression.Answered(String question) -> scope.isAnswered(question);
        };
    }

    private Value value(Operand operand) {
        return switch (operand) {
            case Operand.Answer(String question, String part) -> scope.answer(question, part);
            case Operand.Attribute(String name) -> scope.attribute(name);
            case Operand.Text(String text) -> new Value.Text(text);
            case Operand.Whole(long number) -> new Value.Whole(number);
            case Operand.Day(var date) -> new Value.Day(date);
            case Operand.Days(Operand from, Operand to) -> Values.days(value(from), value(to));
            case Operand.Count(String question) -> new Value.Whole(scope.count(question));
        };
    }
}
