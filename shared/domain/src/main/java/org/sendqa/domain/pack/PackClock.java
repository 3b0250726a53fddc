package org.sendqa.domain.pack;

import java.util.List;
import org.sendqa.domain.clock.ClockTemplate;
import org.sendqa.domain.pack.RegisterLayout.Kind;

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

    /** Whether a register records the events that the clock runs from. */
    public boolean isFor(RegisterLayout register) {
        return template.anchors().stream()
                .allMatch(anchor -> register.columns().stream()
                        .anyMatch(column ->
                                column.kind() == Kind.DATE && column.field().equals(anchor.date())));
    }
}
