package org.sendqa.domain.register;

import java.util.List;

/** What became of one row of a register. */
public sealed interface Row {

    /** Accepted; the council's own number goes to the restricted look-up only. */
    record Sound(String caseNumber, Subject subject) implements Row {}

    /**
     * Refused, with everything that is wrong with it.
     *
     * @param caseNumber the council's own number, empty where the row has none
     */
    record Faulty(String caseNumber, List<Fault> faults) implements Row {

        /** Copies the faults. */
        public Faulty {
            faults = List.copyOf(faults);
        }
    }

    /** Nothing in it, as spreadsheets leave at the end: passed over. */
    record Empty() implements Row {}
}
