package org.sendqa.local.states.jsonata;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts an expression into words; the library's own parser keeps its tree to itself. */
final class Tokens {

    private static final Pattern WORD = Pattern.compile("""
            (?<space>\\s+|/\\*.*?\\*/)
            |(?<text>"(?:[^"\\\\]|\\\\.)*"|'(?:[^'\\\\]|\\\\.)*'|\\d+(?:\\.\\d+)?(?:[eE][-+]?\\d+)?)
            |\\$(?<variable>\\$|[\\p{L}\\p{N}_]*)
            |`(?<quoted>[^`]*)`
            |(?<name>[\\p{L}_][\\p{L}\\p{N}_]*)
            |(?<sign>\\?\\?|\\?:|:=|~>|.)
            """, Pattern.DOTALL | Pattern.COMMENTS);
    private static final Pattern REGEX =
            Pattern.compile("/(?:\\[(?:[^\\]\\\\]|\\\\.)*]|[^/\\[\\\\]|\\\\.)+/[a-z]*", Pattern.DOTALL);

    private Tokens() {}

    static List<Token> of(String source) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < source.length()) {
            at = read(source, at, tokens);
        }
        return tokens;
    }

    private static int read(String source, int from, List<Token> tokens) {
        boolean operand = !tokens.isEmpty() && tokens.getLast().endsOperand();
        Matcher regex = REGEX.matcher(source).region(from, source.length());
        Matcher word = WORD.matcher(source).region(from, source.length());
        if (!operand && !source.startsWith("/*", from) && regex.lookingAt()) {
            tokens.add(new Token.Literal());
            return regex.end();
        }
        if (!word.lookingAt()) {
            throw new IllegalStateException("No word at " + from + " of " + source);
        }
        if (word.group("space") == null) {
            tokens.add(token(word));
        }
        return word.end();
    }

    private static Token token(Matcher word) {
        if (word.group("text") != null) {
            return new Token.Literal();
        }
        String variable = word.group("variable");
        if (variable != null) {
            return new Token.Variable(variable);
        }
        String sign = word.group("sign");
        if (sign != null) {
            return new Token.Sign(sign);
        }
        String quoted = word.group("quoted");
        return new Token.Name(quoted == null ? Objects.requireNonNull(word.group("name")) : quoted);
    }
}
