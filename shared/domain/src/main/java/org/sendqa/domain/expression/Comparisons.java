package org.sendqa.domain.expression;

import java.util.List;
import org.sendqa.domain.expression.Type.Code;
import org.sendqa.domain.words.Meant;

/** Builds comparisons that can hold, and refuses those that never could. */
final class Comparisons {

    Expression answered(Typed question) {
        if (question.operand() instanceof Operand.Answer(String id, String part) && part.isEmpty()) {
            return new Expression.Answered(id);
        }
        throw question.refused("asks whether %s is answered, which is no question"
                .formatted(question.at().shown()));
    }

    Expression has(Typed left, Typed choice) {
        if (!(left.type() instanceof Type.Codes(var values))) {
            throw left.refused("uses 'has' with %s, which is %s; use = or 'in'"
                    .formatted(left.at().shown(), TypeWords.of(left.type())));
        }
        return new Expression.Has(left.operand(), known(choice, values));
    }

    Expression in(Typed left, List<Typed> list) {
        return switch (left.type()) {
            case Code(var values, var _) ->
                new Expression.In(
                        left.operand(),
                        list.stream().map(choice -> known(choice, values)).toList());
            case Type.Text _ ->
                new Expression.In(
                        left.operand(), list.stream().map(Comparisons::text).toList());
            case Type.Codes _, Type.Whole _, Type.Day _, Type.Dates _, Type.Entries _ ->
                throw left.refused("looks for %s in a list, but it is %s"
                        .formatted(left.at().shown(), TypeWords.of(left.type())));
        };
    }

    Expression compare(Typed left, String sign, Typed right) {
        if (left.isLiteral() && !right.isLiteral()) {
            return compare(right, turned(sign), left);
        }
        if (left.type() instanceof Code(var values, boolean ordered) && right.isLiteral()) {
            return coded(left, sign, known(right, values), ordered ? values : List.of());
        }
        alike(left, sign, right);
        return switch (sign) {
            case "=" -> new Expression.Equal(left.operand(), right.operand());
            case "!=" -> new Expression.Not(new Expression.Equal(left.operand(), right.operand()));
            case "<" -> new Expression.Less(left.operand(), right.operand());
            case "<=" -> new Expression.AtMost(left.operand(), right.operand());
            case ">" -> new Expression.Less(right.operand(), left.operand());
            case ">=" -> new Expression.AtMost(right.operand(), left.operand());
            default -> throw left.refused("compares by '%s'; use =, !=, <, <=, > or >=".formatted(sign));
        };
    }

    /** A grade compared with a step of its scale is a list of steps, so that nobody else needs to know the scale. */
    private static Expression coded(Typed left, String sign, String step, List<String> ordered) {
        Expression equal = new Expression.Equal(left.operand(), new Operand.Text(step));
        if (sign.equals("=") || sign.equals("!=")) {
            return sign.equals("=") ? equal : new Expression.Not(equal);
        }
        if (ordered.isEmpty()) {
            throw left.refused("compares %s by '%s', but its choices have no order; use = or 'in'"
                    .formatted(left.at().shown(), sign));
        }
        int at = ordered.indexOf(step);
        return new Expression.In(
                left.operand(),
                switch (sign) {
                    case "<" -> ordered.subList(0, at);
                    case "<=" -> ordered.subList(0, at + 1);
                    case ">" -> ordered.subList(at + 1, ordered.size());
                    case ">=" -> ordered.subList(at, ordered.size());
                    default -> throw left.refused("compares by '%s'".formatted(sign));
                });
    }

    private static void alike(Typed left, String sign, Typed right) {
        boolean equality = sign.equals("=") || sign.equals("!=");
        boolean holds = switch (left.type()) {
            case Type.Whole _ -> right.type() instanceof Type.Whole;
            case Type.Day _ -> right.type() instanceof Type.Day;
            case Type.Text _ -> equality && right.type() instanceof Type.Text;
            case Code code -> equality && code.equals(right.type());
            case Type.Codes _, Type.Dates _, Type.Entries _ -> false;
        };
        if (!holds) {
            throw left.refused("compares %s, %s, by '%s' with %s, %s"
                    .formatted(
                            left.at().shown(),
                            TypeWords.of(left.type()),
                            sign,
                            right.at().shown(),
                            TypeWords.of(right.type())));
        }
    }

    private static String turned(String sign) {
        return switch (sign) {
            case "<" -> ">";
            case "<=" -> ">=";
            case ">" -> "<";
            case ">=" -> "<=";
            default -> sign;
        };
    }

    private static String text(Typed literal) {
        return literal.operand() instanceof Operand.Text(String text) ? text : "";
    }

    private static String known(Typed choice, List<String> values) {
        if (choice.operand() instanceof Operand.Text(String text)) {
            if (values.contains(text)) {
                return text;
            }
            throw choice.refused(
                    "names %s, which is no choice here%s".formatted(choice.at().shown(), Meant.by(text, values)));
        }
        throw choice.refused(
                "needs a choice in quotes instead of %s".formatted(choice.at().shown()));
    }
}
