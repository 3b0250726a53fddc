package org.sendqa.local.states.reader;

import java.util.List;
import org.sendqa.local.states.definition.Machine;

/** What became of a definition's text. */
public sealed interface Reading {

    /** All of it was understood. */
    record Understood(Machine machine) implements Reading {}

    /** Some of it wasn't; all that is wrong, in the order it was found. */
    record Refused(List<Problem> problems) implements Reading {

        /** Copies the list. */
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
