package org.sendqa.domain.expression;

import java.util.List;

/**
 * A condition as a tree: what stands in a compiled instrument and is evaluated by server and browser alike. Every
 * condition is true or false, whatever was answered; a comparison with something missing is false.
 */
public sealed interface Expression {

    /** Always true. */
    Expression TRUE = new Constant(true);

    /** Always false. */
    Expression FALSE = new Constant(false);

    /** True or false by itself. */
    record Constant(boolean value) implements Expression {}

    /** All of them; true without any. */
    record And(List<Expression> all) implements Expression {

        /** Copies the list. */
        public And {
            all = List.copyOf(all);
        }
    }

    /** At least one of them; false without any. */
    record Or(List<Expression> any) implements Expression {

        /** Copies the list. */
        public Or {
            any = List.copyOf(any);
        }
    }

    /** The opposite. */
    record Not(Expression of) implements Expression {}

    /** Both are there and the same. */
    record Equal(Operand left, Operand right) implements Expression {}

    /** Both are numbers or both dates, and the left one is smaller or earlier. */
    record Less(Operand left, Operand right) implements Expression {}

    /** Both are numbers or both dates, and the left one isn't larger or later. */
    record AtMost(Operand left, Operand right) implements Expression {}

    /** A text that is one of a list. */
    record In(Operand left, List<String> list) implements Expression {

        /** Copies the list. */
        public In {
            list = List.copyOf(list);
        }
    }

    /** A list of choices that holds one. */
    record Has(Operand left, String choice) implements Expression {}

    /** Whether a question has any answer at all, and be it that it doesn't apply. */
    record Answered(String question) implements Expression {}
}
