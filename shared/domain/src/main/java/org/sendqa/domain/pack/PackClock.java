package org.sendqa.domain.pack;

import java.util.List;
import org.sendqa.domain.clock.ClockTemplate;

/**
 * A clock that an authority's cases are held against.
 *
 * @param notes how sure each of its values is
 */
public record PackClock(ClockTemplate template, List<Activity.Note> notes) {

    /** Copies the notes. */
    public PackClock {
        notes = List.copyOf(notes);
    }
}
