package org.sendqa.domain.expression;

import java.util.List;
import org.sendqa.domain.json.Json;
import org.sendqa.domain.json.Located;

/** Reads conditions out of compiled instruments. */
public final class ExpressionReader {

    private ExpressionReader() {}

    /** Reads what {@link ExpressionWriter} wrote; refuses anything else with its place. */
    public static Expression read(Located json) {
        if (json.value() instanceof Json.Flag) {
            return json.flag() ? Expression.TRUE : Expression.FALSE;
        }
        String name = OperandReader.onlyName(json);
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
        return list.items().stream().map(ExpressionReader::read).toList();
    }

    private static Operand operand(Located pair, int index) {
        return OperandReader.read(index == 0 ? OperandReader.pair(pair).getFirst() : second(pair));
    }

    private static Located second(Located pair) {
        return OperandReader.pair(pair).getLast();
    }
}
