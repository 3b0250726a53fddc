package org.sendqa.domain.expression;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.sendqa.domain.expression.Token.Kind;

/** Parses what a condition compares. */
final class Operands {

    private static final String CASE = "case.";

    private final Words words;
    private final Vocabulary vocabulary;

    Operands(Words words, Vocabulary vocabulary) {
        this.words = words;
        this.vocabulary = vocabulary;
    }

    Typed operand() {
        Token word = words.take();
        return switch (word.kind()) {
            case TEXT -> text(word);
            case NUMBER -> new Typed(new Operand.Whole(Long.parseLong(word.text())), new Type.Whole(), word);
            case DATE -> date(word);
            case NAME -> named(word);
            case SIGN, END ->
                throw new ExpressionRefused(
                        word.at(),
                        "needs a question, a text, a number or a date instead of %s".formatted(word.shown()));
        };
    }

    /** A text in quotes, which must come next. */
    Typed text() {
        return text(words.must(Kind.TEXT, "a text in quotes"));
    }

    private static Typed text(Token word) {
        return new Typed(new Operand.Text(word.text()), new Type.Text(), word);
    }

    private static Typed date(Token word) {
        try {
            return new Typed(new Operand.Day(LocalDate.parse(word.text())), new Type.Day(), word);
        } catch (DateTimeException _) {
            throw new ExpressionRefused(word.at(), "names %s, which is no day of the calendar".formatted(word.text()));
        }
    }

    private Typed named(Token word) {
        boolean call = words.peek().is("(");
        if (call && word.is("days")) {
            return days(word);
        }
        if (call && word.is("count")) {
            return count(word);
        }
        return word.text().startsWith(CASE) ? attribute(word) : answer(word);
    }

    private Typed days(Token word) {
        words.must("(");
        Operand from = day(operand());
        words.must(",");
        Operand to = day(operand());
        words.must(")");
        return new Typed(new Operand.Days(from, to), new Type.Whole(), word);
    }

    private static Operand day(Typed date) {
        if (date.type() instanceof Type.Day) {
            return date.operand();
        }
        throw date.refused(
                "counts days from or to %s, which is %s".formatted(date.at().shown(), TypeWords.of(date.type())));
    }

    private Typed count(Token word) {
        words.must("(");
        Token name = words.must(Kind.NAME, "a question");
        words.must(")");
        Type type = type(name, name.text());
        if (type instanceof Type.Codes || type instanceof Type.Entries) {
            return new Typed(new Operand.Count(name.text()), new Type.Whole(), word);
        }
        throw new ExpressionRefused(name.at(), "counts %s, which is %s".formatted(name.shown(), TypeWords.of(type)));
    }

    private Typed attribute(Token word) {
        String name = word.text().substring(CASE.length());
        Type type = vocabulary.attributes().get(name);
        if (type == null) {
            throw Suggestion.unknown(
                    word,
                    "which isn't known of a case",
                    name,
                    vocabulary.attributes().keySet(),
                    CASE);
        }
        return new Typed(new Operand.Attribute(name), type, word);
    }

    private Typed answer(Token word) {
        String[] parts = word.text().split("\\.", 2);
        Type type = type(word, parts[0]);
        if (parts.length == 1) {
            return new Typed(new Operand.Answer(parts[0], ""), type, word);
        }
        if (!(type instanceof Type.Dates)) {
            throw new ExpressionRefused(
                    word.at(), "asks for a part of '%s', which is %s".formatted(parts[0], TypeWords.of(type)));
        }
        return new Typed(new Operand.Answer(parts[0], parts[1]), part(word, parts[1]), word);
    }

    private static Type part(Token word, String part) {
        return switch (part) {
            case "due", "actual" -> new Type.Day();
            case "reason" -> new Type.Text();
            default ->
                throw new ExpressionRefused(word.at(), "has no part '%s'; write due, actual or reason".formatted(part));
        };
    }

    private Type type(Token word, String question) {
        Type type = vocabulary.questions().get(question);
        if (type == null) {
            throw Suggestion.unknown(
                    word,
                    "which isn't asked before this one",
                    question,
                    vocabulary.questions().keySet(),
                    "");
        }
        return type;
    }
}
