package org.sendqa.domain.expression;

import java.util.List;

/** What kind of value a name stands for, so that a condition which could never hold is refused when it is written. */
public sealed interface Type {

    /**
     * One of a list, by id.
     *
     * @param values lowest first, where they are ordered
     */
    record Code(List<String> values, boolean ordered) implements Type {

        /** Copies the values. */
        public Code {
            values = List.copyOf(values);
        }
    }

    /** Several of a list, by id. */
    record Codes(List<String> values) implements Type {

        /** Copies the values. */
        public Codes {
            values = List.copyOf(values);
        }
    }

    /** Words. */
    record Text() implements Type {}

    /** A whole number. */
    record Whole() implements Type {}

    /** A date. */
    record Day() implements Type {}

    /** A due date, an actual date and a reason: compared by its parts only. */
    record Dates() implements Type {}

    /** Entries that repeat: only their number can be looked at. */
    record Entries() implements Type {}
}
