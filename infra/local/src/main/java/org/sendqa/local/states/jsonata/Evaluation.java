package org.sendqa.local.states.jsonata;

import com.fasterxml.jackson.databind.JsonNode;

/** What an expression came to. */
public sealed interface Evaluation {

    /** A value; JSON null is one. */
    record Value(JsonNode json) implements Evaluation {}

    /**
     * Nothing, or something JSON can't hold, or an error; the reason is the rest of a sentence about the expression.
     */
    record Broken(String why) implements Evaluation {}
}
