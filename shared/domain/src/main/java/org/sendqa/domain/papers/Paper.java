package org.sendqa.domain.papers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.history.Revision;
import org.sendqa.domain.time.OfficeDay;

/**
 * One paper of a case as it is read in SEND QA, a record for each state. Only pages that a second person has looked
 * through are shown to auditors; a new version takes the place of whatever was there (CAP-66, T41).
 */
public sealed interface Paper {

    /** Which paper of which case. */
    PaperRef ref();

    /** Where it stands in its history. */
    Revision revision();

    /** The name of its state, as replies give it. */
    default String state() {
        return switch (this) {
            case Prepared _ -> "prepared";
            case Checked _ -> "checked";
            case SentBack _ -> "sent-back";
            case Erased _ -> "erased";
        };
    }

    /** The pages that are kept of it. */
    default Optional<Pages> kept() {
        return switch (this) {
            case Prepared prepared -> Optional.of(prepared.pages());
            case Checked checked -> Optional.of(checked.pages());
            case SentBack _, Erased _ -> Optional.empty();
        };
    }

    /** A paper of which nothing has come in yet. */
    static Prepared first(PaperRef ref, Pages pages, Event event) {
        return new Prepared(ref, pages, event.at(), Revision.NONE.after(event));
    }

    /** The next version, whatever there was before. */
    default Prepared anew(Pages pages, Event event) {
        return new Prepared(ref(), pages, event.at(), revision().after(event));
    }

    /** Something is wrong with it, and another version has to come. */
    default SentBack sentBack(SendBack reason, Event event) {
        return new SentBack(ref(), reason, revision().after(event));
    }

    /** Its time is over. */
    default Erased erased(Event event) {
        return new Erased(ref(), revision().after(event));
    }

    /**
     * Searched and flattened; somebody else has to look through it.
     *
     * @param at when its pages came in: who looked before saw others
     */
    record Prepared(PaperRef ref, Pages pages, Instant at, Revision revision) implements Paper {

        /** Whether somebody may say that it is as it should be: never who prepared it. */
        public boolean mayBeCheckedBy(String person) {
            return !pages.by().equals(person);
        }

        /** Somebody else has looked through it. */
        public Checked checked(Event event) {
            return new Checked(ref, pages, OfficeDay.of(event.at()), revision.after(event));
        }
    }

    /**
     * Its auditor may read it.
     *
     * @param on the day since when
     */
    record Checked(PaperRef ref, Pages pages, LocalDate on, Revision revision) implements Paper {}

    /** It mustn't be read; its pages are gone. */
    record SentBack(PaperRef ref, SendBack reason, Revision revision) implements Paper {}

    /** Its round is long over; its pages are gone. */
    record Erased(PaperRef ref, Revision revision) implements Paper {}
}
