package org.sendqa.domain.session;

import java.time.Instant;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.history.Revision;

/** A session that was held, with its record as last saved. */
public record Session(SessionRef ref, SessionRecord record, Revision revision) {

    /** What happens when somebody saves a record. */
    public static Event event(SessionRecord record, Instant at, String by) {
        return new Event("recorded", at, by, record.details());
    }

    /** The session after that. */
    public static Session after(Standing before, SessionRecord record, Event event) {
        Revision now = before.session().map(Session::revision).orElse(Revision.NONE);
        return new Session(before.agenda().ref(), record, now.after(event));
    }
}
