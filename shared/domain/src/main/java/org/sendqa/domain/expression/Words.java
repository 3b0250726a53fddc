package org.sendqa.domain.expression;

import java.util.List;
import org.sendqa.domain.expression.Token.Kind;

/** The words of a condition, taken one after the other. */
final class Words {

    private static final int DEEPEST = 20;

    private final List<Token> words;
    private int next;
    private int depth;

    Words(String text) {
        this.words = Lexer.words(text);
    }

    Token peek() {
        return words.get(next);
    }

    Token take() {
        Token word = words.get(next);
        next = Math.min(next + 1, words.size() - 1);
        return word;
    }

    /** Takes a word if it is the next. */
    boolean takes(String word) {
        boolean is = peek().is(word);
        if (is) {
            take();
        }
        return is;
    }

    void must(String word) {
        if (!takes(word)) {
            throw refused("needs '%s' before %s".formatted(word, peek().shown()));
        }
    }

    Token must(Kind kind, String wanted) {
        if (peek().kind() != kind) {
            throw refused("needs %s instead of %s".formatted(wanted, peek().shown()));
        }
        return take();
    }

    /** A refusal at the next word. */
    ExpressionRefused refused(String sentence) {
        return new ExpressionRefused(peek().at(), sentence);
    }

    /** Begins something nested. */
    void deeper() {
        depth++;
        if (depth > DEEPEST) {
            throw refused("is nested deeper than %d times; ask in two questions".formatted(DEEPEST));
        }
    }

    void back() {
        depth--;
    }
}
