package org.sendqa.domain.audit;

/** The answer to one question. */
public sealed interface Answer {

    /** A grade of the scale, by id. */
    record Graded(String grade) implements Answer {}

    /** Words of the auditor. */
    record Text(String text) implements Answer {}

    /** The question doesn't apply to this case. */
    record NotApplicable() implements Answer {}
}
