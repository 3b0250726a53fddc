package org.sendqa.domain.expression;

/** What a condition can look at while a form is answered. Nothing here ever throws. */
public interface Scope {

    /** The answer to a question, or to a part of a date triple; missing if there is none or it doesn't apply. */
    Value answer(String question, String part);

    /** Whether a question has any answer, and be it that it doesn't apply. */
    boolean isAnswered(String question);

    /** How many choices or entries a question's answer has. */
    int count(String question);

    /** What is known of the case; missing if it isn't. */
    Value attribute(String name);
}
