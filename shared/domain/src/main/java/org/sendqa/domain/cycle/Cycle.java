package org.sendqa.domain.cycle;

import java.time.Instant;
import java.time.LocalDate;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.history.Revision;

/**
 * One time round of an activity, a record for each state it can be in. A step exists only on the state that permits it;
 * each gives the next state, whose revision the write is conditional on.
 */
public sealed interface Cycle {

    /** What never changes in a cycle, and where it stands in its history. */
    Header header();

    /** Which cycle this is. */
    default CycleRef ref() {
        return header().ref();
    }

    /**
     * What every state knows.
     *
     * @param packDigest the pack it began under
     * @param opensOn the day of its draws
     * @param seedCommitment {@code sha256:} and the SHA-256 of the public value, published with the announcement
     * @param announcedAt when the commitment was published
     */
    record Header(
            CycleRef ref,
            String packDigest,
            LocalDate opensOn,
            String seedCommitment,
            Instant announcedAt,
            Revision revision) {

        Header after(Event event) {
            return new Header(ref, packDigest, opensOn, seedCommitment, announcedAt, revision.after(event));
        }
    }

    /** Announced: the commitment is published, nothing is drawn. */
    record Announced(Header header) implements Cycle {

        /** All draws are made and wait for the officer's look, until a day on which they count as checked. */
        public Drawn drawn(LocalDate checkedBy, Event event) {
            return new Drawn(header.after(event), checkedBy);
        }
    }

    /** Drawn: the officer looks at the sample and replaces cases for listed reasons. */
    record Drawn(Header header, LocalDate checkedBy) implements Cycle {

        /** The sample stands. */
        public Confirmed confirmed(Event event) {
            return new Confirmed(header.after(event));
        }
    }

    /** Confirmed: the sample stands, audits are about to be allocated. */
    record Confirmed(Header header) implements Cycle {

        /** Audits are handed out; {@code open} of them are to be answered. */
        public Collecting allocated(Deadline deadline, int audits, int unfilled, Event event) {
            return new Collecting(header.after(event), deadline, new Count(audits, audits, unfilled));
        }
    }

    /** Collecting: auditors answer. Each submission lowers {@code count.open} in the submit's own transaction. */
    record Collecting(Header header, Deadline deadline, Count count) implements Cycle {

        /** Whether nothing is left to wait for: every audit is in, or the closing day is over. */
        public boolean isOver(LocalDate today) {
            return count.open() == 0 || today.isAfter(deadline.closesOn());
        }

        /** No submit is accepted any more. */
        public Closed closed(Event event) {
            return new Closed(header.after(event), deadline, count);
        }
    }

    /** Closed: the report is being made. */
    record Closed(Header header, Deadline deadline, Count count) implements Cycle {

        /** The report is out. */
        public Reported reported(int version, Event event) {
            return new Reported(header.after(event), deadline, count, version);
        }
    }

    /** Reported: the report of a version was released. */
    record Reported(Header header, Deadline deadline, Count count, int version) implements Cycle {}

    /**
     * When answers are due and when the cycle closes. Submits between the two are accepted and marked late.
     *
     * @param dueOn the last day in time
     * @param closesOn the last day on which a submit is accepted
     */
    record Deadline(LocalDate dueOn, LocalDate closesOn) {}

    /**
     * How many audits there are.
     *
     * @param audits handed out
     * @param open waited for until the closing day: not yet submitted, to be re-done, or fallen out without anybody who
     *     could take it
     * @param unfilled slots that nobody could take
     * @param redo how many of the open ones were released or voided and wait for somebody else
     */
    record Count(int audits, int open, int unfilled, int redo) {

        /** Counts with nothing to re-do. */
        public Count(int audits, int open, int unfilled) {
            this(audits, open, unfilled, 0);
        }

        /** These counts with so many more. */
        public Count plus(Count more) {
            return new Count(audits + more.audits, open + more.open, unfilled + more.unfilled, redo + more.redo);
        }
    }
}
