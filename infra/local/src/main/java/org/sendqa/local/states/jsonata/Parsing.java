package org.sendqa.local.states.jsonata;

/** What became of an expression's text when a definition was read. */
public sealed interface Parsing {

    /** It can be evaluated. */
    record Parsed(Expression expression) implements Parsing {}

    /**
     * It can't be.
     *
     * @param why the rest of a sentence that begins with the field's name
     */
    record Malformed(String why) implements Parsing {}
}
