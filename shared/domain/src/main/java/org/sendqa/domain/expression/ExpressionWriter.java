package org.sendqa.domain.expression;

import java.util.List;
import org.sendqa.domain.json.Json;
import org.sendqa.domain.json.JsonObject;

/**
 * Conditions as JSON, as they stand in compiled instruments: a truth, or an object whose one name says what to do, such
 * as {@code {"eq": [{"answer": "heard"}, {"text": "good"}]}}.
 */
public final class ExpressionWriter {

    private ExpressionWriter() {}

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
                one("in", new Json.Arr(List.of(OperandWriter.write(left), texts(list))));
            case Expression.Has(Operand left, String choice) ->
                one("has", new Json.Arr(List.of(OperandWriter.write(left), new Json.Text(choice))));
            case Expression.Answered(String question) -> one("answered", new Json.Text(question));
        };
    }

    private static Json one(String name, Json value) {
        return new JsonObject().put(name, value).build();
    }

    private static Json two(String name, Operand left, Operand right) {
        return one(name, new Json.Arr(List.of(OperandWriter.write(left), OperandWriter.write(right))));
    }

    private static Json list(String name, List<Expression> list) {
        return new JsonObject()
                .list(name, list.stream().map(ExpressionWriter::write).toList())
                .build();
    }

    private static Json texts(List<String> texts) {
        return new Json.Arr(texts.stream().<Json>map(Json.Text::new).toList());
    }
}
