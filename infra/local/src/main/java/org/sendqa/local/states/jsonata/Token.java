package org.sendqa.local.states.jsonata;

import java.util.Set;

/** A word of an expression, as far as telling variables from texts, comments and patterns needs it. */
sealed interface Token {

    /** A variable, without its dollar sign. */
    record Variable(String name) implements Token {}

    /** A field's or an operator's name. */
    record Name(String name) implements Token {

        private static final Set<String> OPERATORS = Set.of("and", "or", "in");

        boolean isOperator() {
            return OPERATORS.contains(name);
        }
    }

    /** A number, a text or a pattern. */
    record Literal() implements Token {}

    /** An operator or a bracket. */
    record Sign(String sign) implements Token {}

    /** Whether a slash after it divides; elsewhere a slash begins a pattern. */
    default boolean endsOperand() {
        return switch (this) {
            case Variable _, Literal _ -> true;
            case Name name -> !name.isOperator();
            case Sign(String sign) -> sign.equals(")") || sign.equals("]") || sign.equals("}");
        };
    }
}
