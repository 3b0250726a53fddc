package org.sendqa.domain.register;

import java.util.List;

/** What became of one row of a register. */
public sealed interface Row {

    /**
     * Accepted.
     *
     * @param numbers the council's own number, with the child's case number where that is another; they go to the
     *     restricted look-up only
     */
    record Sound(String numbers, Subject subject) implements Row {}

    /**
     * Refused, with everything that is wrong with it.
     *
     * @param number the row's own in the council's system, empty where it has none
     */
    record Faulty(String number, List<Fault> faults) implements Row {

        /** Copies the faults. */
        public Faulty {
            faults = List.copyOf(faults);
        }
    }

    /** Nothing in it, as spreadsheets leave at the end: passed over. */
    record Empty() implements Row {}
}
