package org.sendqa.domain.expression;

import java.util.ArrayList;
import java.util.List;
import org.sendqa.domain.expression.Token.Kind;

/**
 * Parses conditions. The grammar ({@code shared/docs/conditions.md} explains it to authors):
 *
 * <pre>
 * condition  = both { "or" both }
 * both       = single { "and" single }
 * single     = "not" single | "(" condition ")" | "true" | "false" | "selected" "(" name "," text ")" | comparison
 * comparison = operand ( sign operand | ["not"] "in" "(" text { "," text } ")" | ["not"] "has" text
 *            | "is" ["not"] "answered" )
 * sign       = "=" | "!=" | "&lt;" | "&lt;=" | "&gt;" | "&gt;="
 * operand    = name | text | number | date | "days" "(" operand "," operand ")" | "count" "(" name ")"
 * name       = id [ "." part ] | "case." attribute | "${" name "}"
 * </pre>
 */
public final class Conditions {

    private final Words words;
    private final Operands operands;
    private final Comparisons comparisons = new Comparisons();

    private Conditions(String text, Vocabulary vocabulary) {
        this.words = new Words(text);
        this.operands = new Operands(words, vocabulary);
    }

    /**
     * The tree of a condition.
     *
     * @throws ExpressionRefused for anything that isn't a condition on these names, with the place and what to do
     */
    public static Expression parse(String text, Vocabulary vocabulary) {
        Conditions parser = new Conditions(text, vocabulary);
        Expression expression = parser.condition();
        if (parser.words.peek().kind() != Kind.END) {
            throw parser.words.refused("goes on with %s after its end; join conditions by 'and' or 'or'"
                    .formatted(parser.words.peek().shown()));
        }
        return expression;
    }

    private Expression condition() {
        List<Expression> any = new ArrayList<>(List.of(both()));
        while (words.takes("or")) {
            any.add(both());
        }
        return any.size() == 1 ? any.getFirst() : new Expression.Or(any);
    }

    private Expression both() {
        List<Expression> all = new ArrayList<>(List.of(single()));
        while (words.takes("and")) {
            all.add(single());
        }
        return all.size() == 1 ? all.getFirst() : new Expression.And(all);
    }

    private Expression single() {
        words.deeper();
        Expression single = nested();
        words.back();
        return single;
    }

    private Expression nested() {
        if (words.takes("not")) {
            return new Expression.Not(single());
        }
        if (words.takes("(")) {
            Expression inner = condition();
            words.must(")");
            return inner;
        }
        if (words.takes("true")) {
            return Expression.TRUE;
        }
        if (words.takes("false")) {
            return Expression.FALSE;
        }
        return words.takes("selected") ? selected() : comparison(operands.operand());
    }

    /** {@code selected(needs, 'semh')}, as spreadsheets write it for one choice or several. */
    private Expression selected() {
        words.must("(");
        Typed question = operands.operand();
        words.must(",");
        Typed choice = operands.text();
        words.must(")");
        return question.type() instanceof Type.Codes
                ? comparisons.has(question, choice)
                : comparisons.compare(question, "=", choice);
    }

    private Expression comparison(Typed left) {
        if (words.takes("is")) {
            boolean not = words.takes("not");
            words.must("answered");
            Expression answered = comparisons.answered(left);
            return not ? new Expression.Not(answered) : answered;
        }
        if (words.takes("not")) {
            return new Expression.Not(listed(left));
        }
        if (words.peek().is("in") || words.peek().is("has")) {
            return listed(left);
        }
        Token sign = words.must(
                Kind.SIGN,
                "a comparison such as = or 'in' after %s".formatted(left.at().shown()));
        return comparisons.compare(left, sign.text(), operands.operand());
    }

    private Expression listed(Typed left) {
        if (words.takes("has")) {
            return comparisons.has(left, operands.text());
        }
        words.must("in");
        words.must("(");
        List<Typed> list = new ArrayList<>(List.of(operands.text()));
        while (words.takes(",")) {
            list.add(operands.text());
        }
        words.must(")");
        return comparisons.in(left, list);
    }
}
