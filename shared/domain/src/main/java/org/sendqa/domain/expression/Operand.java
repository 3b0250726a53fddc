package org.sendqa.domain.expression;

import java.time.LocalDate;

/** What a condition compares. */
public sealed interface Operand {

    /**
     * The answer to a question asked before.
     *
     * @param part which date or the reason of a date triple; empty for all other answers
     */
    record Answer(String question, String part) implements Operand {}

    /** What is known of the case, such as its phase. */
    record Attribute(String name) implements Operand {}

    /** A text or the id of a choice. */
    record Text(String value) implements Operand {}

    /** A whole number. */
    record Whole(long value) implements Operand {}

    /** A date. */
    record Day(LocalDate value) implements Operand {}

    /** How many days lie between two dates; negative if the second is the earlier. */
    record Days(Operand from, Operand to) implements Operand {}

    /** How many choices were taken or entries made; 0 without an answer. */
    record Count(String question) implements Operand {}
}
