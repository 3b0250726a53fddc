package org.sendqa.domain.expression;

import java.time.LocalDate;
import java.util.List;

/** What an operand comes to while a condition is evaluated. */
public sealed interface Value {

    /** Nothing there. */
    Value MISSING = new Missing();

    /** Nothing there. */
    record Missing() implements Value {}

    /** A text, a grade or a choice, by id. */
    record Text(String value) implements Value {}

    /** A whole number. */
    record Whole(long value) implements Value {}

    /** A date. */
    record Day(LocalDate value) implements Value {}

    /** Several choices, by id. */
    record Choices(List<String> values) implements Value {

        /** Copies the choices. */
        public Choices {
            values = List.copyOf(values);
        }
    }
}
