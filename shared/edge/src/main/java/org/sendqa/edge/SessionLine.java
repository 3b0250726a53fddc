package org.sendqa.edge;

import org.jspecify.annotations.Nullable;
import org.sendqa.domain.session.Standing;

/**
 * How far a session is, as it goes out.
 *
 * @param draw whose cases it looks at
 * @param session 1 for the first of the draw
 * @param sessions how many the draw has
 * @param heldOn null before anything is on record
 * @param outcomes how many of its cases have their outcome; all of them once its record is whole
 */
public record SessionLine(
        String draw,
        int session,
        int sessions,
        int cases,
        @Nullable String heldOn,
        int outcomes) {

    /** A session as it stands. */
    public static SessionLine of(Standing standing) {
        var agenda = standing.agenda();
        return new SessionLine(
                agenda.ref().draw(),
                agenda.ref().number(),
                agenda.sessions(),
                agenda.cases().size(),
                standing.record().map(record -> record.day().toString()).orElse(null),
                standing.outcomes());
    }
}
