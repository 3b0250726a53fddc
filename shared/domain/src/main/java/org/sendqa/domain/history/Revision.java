package org.sendqa.domain.history;

import java.util.TreeMap;
import org.sendqa.domain.json.Digest;

/**
 * Where an aggregate stands in its history: the number its next write is conditional on, and the digest that binds all
 * its events up to here.
 *
 * @param number 0 before the aggregate exists, then one more for each event
 * @param head SHA-256 over the previous head and the event, in lower-case hexadecimal; empty before the first
 */
public record Revision(int number, String head) {

    /** Before anything happened. */
    public static final Revision NONE = new Revision(0, "");

    /** The revision after an event: one more, its head binding this head and the event's digest. */
    public Revision after(Event event) {
        int next = number + 1;
        return new Revision(next, Digest.hex(String.join("\n", head, Integer.toString(next), digest(event))));
    }

    /** SHA-256 of all that an event says, so that the chain holds when the event itself is erased. */
    public static String digest(Event event) {
        StringBuilder text =
                new StringBuilder(String.join("\n", event.kind(), event.at().toString(), event.by()));
        new TreeMap<>(event.details())
                .forEach((name, value) ->
                        text.append('\n').append(name).append('=').append(value));
        return Digest.hex(text.toString());
    }
}
