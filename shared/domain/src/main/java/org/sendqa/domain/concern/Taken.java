package org.sendqa.domain.concern;

import java.time.Instant;
import org.sendqa.domain.history.Event;

/**
 * Somebody's word, with its time.
 *
 * @param by the person's id
 */
public record Taken(String by, Instant at) {

    static Taken of(Event event) {
        return new Taken(event.by(), event.at());
    }
}
