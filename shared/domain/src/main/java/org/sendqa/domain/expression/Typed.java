package org.sendqa.domain.expression;

/** An operand with what kind of value it gives and the word it began with. */
record Typed(Operand operand, Type type, Token at) {

    boolean isLiteral() {
        return operand instanceof Operand.Text || operand instanceof Operand.Whole || operand instanceof Operand.Day;
    }

    /** A refusal of this operand. */
    ExpressionRefused refused(String sentence) {
        return new ExpressionRefused(at.at(), sentence);
    }
}
