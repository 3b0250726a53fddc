package org.sendqa.domain.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sendqa.domain.expression.Token.Kind;

/** Cuts a condition into its words. */
final class Lexer {

    private static final int LONGEST = 1000;

    private static final String NAME = "[A-Za-z][A-Za-z0-9_-]*(?:\\.[A-Za-z][A-Za-z0-9_-]*)?";

    /** One alternative for each kind; dates before numbers, since they begin like them. */
    private static final Pattern WORD = Pattern.compile(
            "\\s*(?:\\$\\{(?<wrapped>%1$s)}|(?<name>%1$s)|(?<text>'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\")".formatted(NAME)
                    + "|(?<date>[0-9]{4}-[0-9]{2}-[0-9]{2})|(?<number>-?[0-9]{1,15})|(?<sign><=|>=|!=|[=<>(),]))");

    private Lexer() {}

    static List<Token> words(String written) {
        String text = written.replace('\u00a0', ' ');
        if (text.length() > LONGEST) {
            throw new ExpressionRefused(
                    LONGEST, "is longer than %d characters; ask in two questions".formatted(LONGEST));
        }
        List<Token> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        int from = 0;
        while (matcher.region(from, text.length()).lookingAt()) {
            words.add(word(matcher));
            from = matcher.end();
        }
        String rest = text.substring(from).stripLeading();
        if (!rest.isEmpty()) {
            throw unreadable(text.length() - rest.length() + 1, rest);
        }
        words.add(new Token(Kind.END, "", text.length() + 1));
        return words;
    }

    private static Token word(Matcher matcher) {
        if (matcher.start("wrapped") >= 0) {
            return new Token(Kind.NAME, matcher.group("wrapped"), matcher.start("wrapped") - 1);
        }
        for (Kind kind : List.of(Kind.NAME, Kind.TEXT, Kind.DATE, Kind.NUMBER)) {
            String group = kind.name().toLowerCase(Locale.ROOT);
            if (matcher.start(group) >= 0) {
                String found = matcher.group(group);
                return new Token(kind, kind == Kind.TEXT ? unquoted(found) : found, matcher.start(group) + 1);
            }
        }
        return new Token(Kind.SIGN, matcher.group("sign"), matcher.start("sign") + 1);
    }

    private static String unquoted(String quoted) {
        String quote = quoted.substring(0, 1);
        return quoted.substring(1, quoted.length() - 1).replace(quote + quote, quote);
    }

    private static ExpressionRefused unreadable(int at, String rest) {
        char first = rest.charAt(0);
        return new ExpressionRefused(
                at,
                switch (first) {
                    case '\u2018', '\u2019', '\u201c', '\u201d' -> "has curly quotes; use straight ones: 'good'";
                    case '\'', '"' -> "has a text without its closing quote";
                    default -> "can't be read from '%s' on".formatted(rest.substring(0, Math.min(10, rest.length())));
                });
    }
}
