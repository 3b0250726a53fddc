package org.sendqa.domain.cycle;

import java.time.Instant;
import java.time.LocalDate;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.history.Revision;
import org.sendqa.domain.time.OfficeDay;

/**
 * An officer's word that an activity, or everything, opens no cycle for now: in force, or over. The last one stays, so
 * that what it kept shut can be caught up with.
 */
public sealed interface Pause {

    /** The scope that stands for every activity of an authority. */
    String EVERYTHING = "everything";

    /** What it is for and since when. */
    Header header();

    /** Whether it is a pause of this activity, or of everything. */
    default boolean bearsUpon(String activity) {
        return header().scope().equals(EVERYTHING) || header().scope().equals(activity);
    }

    /** Whether it kept an activity shut on a day: it was in force for some of it. */
    boolean covers(LocalDate day);

    /**
     * What every pause knows.
     *
     * @param scope an activity's id, or {@link #EVERYTHING}
     * @param reason the officer's words
     */
    record Header(String authority, String scope, String reason, Instant since, Revision revision) {

        private Header after(Event event) {
            return new Header(authority, scope, reason, since, revision.after(event));
        }

        private boolean hadBegun(LocalDate day) {
            return !day.isBefore(OfficeDay.of(since));
        }
    }

    /** In force. */
    record Active(Header header) implements Pause {

        /** The activity goes on. */
        public Over resumed(Event event) {
            return new Over(header.after(event), event.at());
        }

        @Override
        public boolean covers(LocalDate day) {
            return header.hadBegun(day);
        }
    }

    /** Over. */
    record Over(Header header, Instant until) implements Pause {

        /** Paused anew. */
        public Active again(String reason, Event event) {
            Revision next = header.revision.after(event);
            return new Active(new Header(header.authority, header.scope, reason, event.at(), next));
        }

        @Override
        public boolean covers(LocalDate day) {
            return header.hadBegun(day) && !day.isAfter(OfficeDay.of(until));
        }
    }

    /** The first pause of an activity, or of everything. */
    static Active first(String authority, String scope, String reason, Event event) {
        return new Active(new Header(authority, scope, reason, event.at(), Revision.NONE.after(event)));
    }
}
