package org.sendqa.domain.expression;

import java.io.Serial;

/** Says what is wrong with a condition and at which character, in a sentence for whoever wrote it. */
public final class ExpressionRefused extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final int at;
    private final String sentence;

    ExpressionRefused(int at, String sentence) {
        super(sentence);
        this.at = at;
        this.sentence = sentence;
    }

    /** The character, counted from 1. */
    public int at() {
        return at;
    }

    /** What is wrong and what to write instead. */
    public String sentence() {
        return sentence;
    }
}
