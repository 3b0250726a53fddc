package org.sendqa.domain.practice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.history.Revision;
import org.sendqa.domain.time.OfficeDay;

/**
 * The practice of an activity: its auditors may try its form on an invented case. One at a time; it stands apart from
 * cycles and audits, so that nothing that counts those can ever count it.
 */
public sealed interface Practice {

    /** For how many days after it was opened it stays open, unless an officer ends it before. */
    int DAYS = 30;

    /** Whose it is, and where it stands in its history. */
    Header header();

    /** The practice, if it is open. */
    default Optional<Open> ifOpen() {
        return this instanceof Open open ? Optional.of(open) : Optional.empty();
    }

    /** Of an activity that nobody has practised yet. */
    static Ended none(String authority, String activity) {
        return new Ended(new Header(authority, activity, Revision.NONE));
    }

    /** What every state knows. */
    record Header(String authority, String activity, Revision revision) {

        private Header after(Event event) {
            return new Header(authority, activity, revision.after(event));
        }
    }

    /**
     * Open: who may, tries it.
     *
     * @param packDigest where the form's version is fixed
     * @param by the officer's id
     * @param auditors ids of those it is for; empty for all who may audit
     */
    record Open(Header header, String packDigest, String by, Instant at, List<String> auditors) implements Practice {

        /** Copies the ids. */
        public Open {
            auditors = List.copyOf(auditors);
        }

        /** The last day on which it is open; the morning after it ends by itself. */
        public LocalDate lastDay() {
            return OfficeDay.of(at).plusDays(DAYS);
        }

        /** It is over; what was tried is to be erased. */
        public Ended ended(Event event) {
            return new Ended(header.after(event));
        }
    }

    /** Ended, or never opened: nothing of it is kept but that it was. */
    record Ended(Header header) implements Practice {

        /** It begins, for some auditors or for all. */
        public Open opened(String packDigest, List<String> auditors, Event event) {
            return new Open(header.after(event), packDigest, event.by(), event.at(), auditors);
        }

        /** Whether there never was any. */
        public boolean isFirst() {
            return header.revision().equals(Revision.NONE);
        }
    }
}
