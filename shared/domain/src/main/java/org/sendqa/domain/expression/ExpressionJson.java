package org.sendqa.domain.expression;

import java.util.List;
import org.sendqa.domain.json.Json;
import org.sendqa.domain.json.JsonObject;
import org.sendqa.domain.json.Located;

/**
 * Conditions as JSON, as they stand in compiled instruments: a truth, or an object whose one name says what to do, such
 * as {@code {"eq": [{"answer": "heard"}, {"text": "good"}]}}.
 */
public final class ExpressionJson {

    private ExpressionJson() {}

    /** Writes a condition. */
    public static Json write(Expression expression) {
        return switch (expression) {
            case Expression.Constant(boolean value) -> new Json.Flag(value);
            case Expression.And(var all) -> list("and", all);
            case Expression.Or(var any) -> list("or", any);
            case Expression.Not(Expression of) -> one("not", write(of));
            case Expression.Equal(Operand left, Operand right) -> two("eq", left, right);
            case Expression.Less(Operand left, Operand right) -> two("lt", left, right);
            case Expression.AtMost(Operand left, Operand right) -> two("le", left, right);
            case Expression.In(Operand left, var list) ->
                one("in", new Json.Arr(List.of(OperandJson.write(left), texts(list))));
            case Expression.Has(Operand left, String choice) ->
                one("has", new Json.Arr(List.of(OperandJson.write(left), new Json.Text(choice))));
            case Expression.Answered(String question) -> one("answered", new Json.Text(question));
        };
    }

    /** Reads what {@link #write} wrote; refuses anything else with its place. */
    public static Expression read(Located json) {
        if (json.value() instanceof Json.Flag(boolean value)) {
            return value ? Expression.TRUE : Expression.FALSE;
        }
        String name = OperandJson.onlyName(json);
        Located inner = json.member(name);
        return switch (name) {
            case "and" -> new Expression.And(all(inner));
            case "or" -> new Expression.Or(all(inner));
            case "not" -> new Expression.Not(read(inner));
            case "eq" -> new Expression.Equal(operand(inner, 0), operand(inner, 1));
            case "lt" -> new Expression.Less(operand(inner, 0), operand(inner, 1));
            case "le" -> new Expression.AtMost(operand(inner, 0), operand(inner, 1));
            case "in" ->
                new Expression.In(
                        operand(inner, 0),
                        second(inner).items().stream().map(Located::text).toList());
            case "has" -> new Expression.Has(operand(inner, 0), second(inner).text());
            case "answered" -> new Expression.Answered(inner.text());
            default -> throw json.mustBe("a condition");
        };
    }

    private static List<Expression> all(Located list) {
        return list.items().stream().map(ExpressionJson::read).toList();
    }

    private static Operand operand(Located pair, int index) {
        return OperandJson.read(index == 0 ? OperandJson.pair(pair).getFirst() : second(pair));
    }

    private static Located second(Located pair) {
        return OperandJson.pair(pair).getLast();
    }

    private static Json one(String name, Json value) {
        return new JsonObject().put(name, value).build();
    }

    private static Json two(String name, Operand left, Operand right) {
        return one(name, new Json.Arr(List.of(OperandJson.write(left), OperandJson.write(right))));
    }

    private static Json list(String name, List<Expression> list) {
        return new JsonObject()
                .list(name, list.stream().map(ExpressionJson::write).toList())
                .build();
    }

    private static Json texts(List<String> texts) {
        return new Json.Arr(texts.stream().<Json>map(Json.Text::new).toList());
    }
}
