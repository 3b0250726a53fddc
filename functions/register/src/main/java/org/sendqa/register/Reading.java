package org.sendqa.register;

import java.util.List;
import java.util.Map;
import org.sendqa.domain.register.Row;
import org.sendqa.domain.register.Subject;

/** What reading a file gave. */
public sealed interface Reading {

    /**
     * Read to its end.
     *
     * @param subjects of the accepted rows
     * @param numbers the council's own, by key
     * @param refused the other rows
     */
    record Done(List<Subject> subjects, Map<String, String> numbers, List<Row.Faulty> refused) implements Reading {}

    /** Refused as a whole, in a sentence or two. */
    record Refused(String reason) implements Reading {}
}
