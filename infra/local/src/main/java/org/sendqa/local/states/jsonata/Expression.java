package org.sendqa.local.states.jsonata;

import com.dashjoin.jsonata.Jsonata;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A JSONata expression whose syntax has been checked. */
public final class Expression {

    private static final Set<String> LATER_SIGNS = Set.of("??", "?:");
    /** Far above what a definition needs; it ends an expression that would never end. */
    private static final long PATIENCE_MILLIS = 60_000;

    private static final int DEPTH = 500;

    private final String source;

    private Expression(String source) {
        this.source = source;
    }

    /** Reads an expression, without its {@code {% %}}. */
    public static Parsing parse(String source) {
        List<Token> tokens = Tokens.of(source);
        for (int at = 0; at < tokens.size(); at++) {
            Token call = tokens.get(at);
            boolean called = at + 1 < tokens.size() && tokens.get(at + 1).equals(new Token.Sign("("));
            Optional<String> complaint = complaint(tokens.get(at), called).or(() -> unknown(call, called, tokens));
            if (complaint.isPresent()) {
                return new Parsing.Malformed(complaint.get());
            }
        }
        try {
            Jsonata.jsonata(source);
            return new Parsing.Parsed(new Expression(source));
        } catch (RuntimeException syntax) {
            return new Parsing.Malformed("isn't JSONata: " + syntax.getMessage());
        }
    }

    /** The text between {@code {%} and {@code %}}. */
    public String source() {
        return source;
    }

    /** The variables it names, in the order of the text. */
    public List<Reference> references() {
        List<Token> tokens = Tokens.of(source);
        List<Reference> references = new ArrayList<>();
        for (int at = 0; at < tokens.size(); at++) {
            if (tokens.get(at) instanceof Token.Variable(String name)) {
                references.add(new Reference(name, path(tokens, at + 1)));
            }
        }
        return references;
    }

    /** Evaluates it with these variables (names without the dollar sign) and, as in Step Functions, with no input. */
    public Evaluation evaluate(Map<String, JsonNode> variables) {
        try {
            // Parsed anew each time: the library's expressions are bound to a thread.
            Jsonata jsonata = Jsonata.jsonata(source);
            jsonata.setOutputConvertNulls(false);
            Jsonata.Frame frame = jsonata.createFrame();
            frame.setRuntimeBounds(PATIENCE_MILLIS, DEPTH);
            StepFunctionsLibrary.bindTo(frame);
            TimeAndChance.barIn(frame);
            variables.forEach((name, value) -> frame.bind(name, PlainObjects.toPlain(value)));
            return PlainObjects.toJson(jsonata.evaluate(null, frame));
        } catch (RuntimeException | StackOverflowError broken) {
            return new Evaluation.Broken("failed: " + broken.getMessage());
        }
    }

    private static List<String> path(List<Token> tokens, int from) {
        List<String> path = new ArrayList<>();
        for (int at = from; at + 1 < tokens.size(); at += 2) {
            if (!tokens.get(at).equals(new Token.Sign("."))
                    || !(tokens.get(at + 1) instanceof Token.Name(String name))) {
                break;
            }
            path.add(name);
        }
        return path;
    }

    private static Optional<String> unknown(Token token, boolean called, List<Token> tokens) {
        return token instanceof Token.Variable(String name) && called && !FunctionNames.has(name, tokens)
                ? Optional.of("calls $" + name + ", a function that neither JSONata nor Step Functions has")
                : Optional.empty();
    }

    private static Optional<String> complaint(Token token, boolean called) {
        return switch (token) {
            case Token.Variable(String name)
            when called && TimeAndChance.has(name) -> Optional.of(TimeAndChance.complaint(name));
            case Token.Variable(String name)
            when name.equals("eval") ->
                Optional.of("uses $eval, which Step Functions doesn't have; $parse reads JSON from a text");
            case Token.Variable(String name)
            when name.equals("$") -> Optional.of("uses $$, which is empty in Step Functions; write $states.input");
            case Token.Sign(String sign)
            when LATER_SIGNS.contains(sign) ->
                Optional.of(
                        "uses " + sign + ", which is newer than the JSONata 2.0.6 of Step Functions; write ? and :");
            case Token.Variable _, Token.Name _, Token.Literal _, Token.Sign _ -> Optional.empty();
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Expression expression && expression.source.equals(source);
    }

    @Override
    public int hashCode() {
        return source.hashCode();
    }

    @Override
    public String toString() {
        return "{%" + source + "%}";
    }
}
