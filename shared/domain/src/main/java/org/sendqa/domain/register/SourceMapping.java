package org.sendqa.domain.register;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.history.Revision;

/**
 * How the files of one source of a register are read, as an officer saved it: it beats the pack's own layout for that
 * source. Saved again it is a new version; the old ones stay, since uploads say by which version they were read.
 *
 * @param source what officers call it when they upload: small letters, digits and hyphens
 * @param sheet the worksheet to read, empty for the only one that isn't empty
 * @param dates how the source writes dates
 * @param columns the field each heading leads to; every other column is dropped
 */
public record SourceMapping(
        RegisterRef register,
        String source,
        String sheet,
        DateStyle dates,
        Map<String, String> columns,
        Revision revision) {

    /** Copies the columns, in their order. */
    public SourceMapping {
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
    }

    /** Which saving of it this is, from 1; 0 before the first. */
    public int version() {
        return revision.number();
    }

    /** What is saved over this one. */
    public SourceMapping followedBy(SourceMapping next, Event event) {
        return new SourceMapping(register, source, next.sheet(), next.dates(), next.columns(), revision.after(event));
    }

    /** The first of its source. */
    public SourceMapping first(Event event) {
        return new SourceMapping(register, source, sheet, dates, columns, Revision.NONE.after(event));
    }
}
