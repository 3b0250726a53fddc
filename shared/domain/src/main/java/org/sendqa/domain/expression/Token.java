package org.sendqa.domain.expression;

/**
 * A word of a condition.
 *
 * @param text as it counts: a name without {@code ${}}, a text without its quotes
 * @param at the character it begins at, counted from 1
 */
record Token(Kind kind, String text, int at) {

    enum Kind {
        NAME,
        TEXT,
        NUMBER,
        DATE,
        SIGN,
        END
    }

    boolean is(String word) {
        return (kind == Kind.NAME || kind == Kind.SIGN) && text.equals(word);
    }

    /** As a refusal shows it. */
    String shown() {
        return kind == Kind.END ? "the end" : "'%s'".formatted(text);
    }
}
