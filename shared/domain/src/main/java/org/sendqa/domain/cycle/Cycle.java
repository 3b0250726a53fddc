package org.sendqa.domain.cycle;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.history.Revision;

/**
 * One time round of an activity, a record for each state it can be in. A step exists only on the state that permits it;
 * each gives the next state, whose revision the write is conditional on.
 */
public sealed interface Cycle permits Cycle.Announced, Cycle.Drawn, Cycle.Confirmed, Cycle.Collecting, Over {

    /** What never changes in a cycle, and where it stands in its history. */
    Header header();

    /** Which cycle this is. */
    default CycleRef ref() {
        return header().ref();
    }

    /** The name of its state, as replies give it. */
    default String state() {
        return switch (this) {
            case Announced _ -> "announced";
            case Drawn _ -> "drawn";
            case Confirmed _ -> "confirmed";
            case Collecting _ -> "collecting";
            case Closed _ -> "closed";
            case ToApprove _ -> "to-approve";
            case Approved _ -> "approved";
            case Reported _ -> "reported";
        };
    }

    /** When answers are due and until when they are taken; empty before audits are handed out. */
    default Optional<Deadline> answersUntil() {
        return switch (this) {
            case Announced _, Drawn _, Confirmed _ -> Optional.empty();
            case Collecting collecting -> Optional.of(collecting.deadline());
            case Over over -> Optional.of(over.deadline());
        };
    }

    /** How many audits there are; empty before they are handed out. */
    default Optional<Count> counted() {
        return switch (this) {
            case Announced _, Drawn _, Confirmed _ -> Optional.empty();
            case Collecting collecting -> Optional.of(collecting.count());
            case Over over -> Optional.of(over.count());
        };
    }

    /** The month by which the daily sweep finds it: of its due date, before there is one of its opening. */
    default YearMonth dueMonth() {
        return YearMonth.from(answersUntil().map(Deadline::dueOn).orElse(header().opensOn()));
    }

    /**
     * What every state knows.
     *
     * @param packDigest the pack it began under
     * @param opensOn the day of its draws
     * @param seedCommitment {@code sha256:} and the public value's SHA-256; empty if every draw's value is thrown
     * @param announcedAt when the commitment was published
     * @param rationale why a person opened it; empty if it came round by itself
     */
    record Header(
            CycleRef ref,
            String packDigest,
            LocalDate opensOn,
            String seedCommitment,
            Instant announcedAt,
            String rationale,
            Revision revision) {

        /** Of a cycle that came round by itself. */
        public Header(
                CycleRef ref,
                String packDigest,
                LocalDate opensOn,
                String seedCommitment,
                Instant announcedAt,
                Revision revision) {
            this(ref, packDigest, opensOn, seedCommitment, announcedAt, "", revision);
        }

        Header after(Event event) {
            return new Header(ref, packDigest, opensOn, seedCommitment, announcedAt, rationale, revision.after(event));
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

    /**
     * Collecting: auditors answer. Each submission lowers {@code count.open} in the submit's own transaction.
     *
     * @param reopened why it was reopened since its last report, each reason once; empty the first time round
     * @param extended whether its days moved later since it takes answers
     */
    record Collecting(Header header, Deadline deadline, Count count, List<ReopeningReason> reopened, boolean extended)
            implements Cycle {

        /** Copies the reasons. */
        public Collecting {
            reopened = List.copyOf(reopened);
        }

        /** Collecting for the first time. */
        public Collecting(Header header, Deadline deadline, Count count) {
            this(header, deadline, count, List.of(), false);
        }

        /** Whether nothing is left to wait for: every audit is in, or the closing day is over. */
        public boolean isOver(LocalDate today) {
            return count.open() == 0 || today.isAfter(deadline.closesOn());
        }

        /** There is more time to answer. */
        public Collecting extended(Deadline later, Event event) {
            return new Collecting(header.after(event), later, count, reopened, true);
        }

        /** The same with other counts; these change without a step. */
        public Collecting counting(Count other) {
            return new Collecting(header, deadline, other, reopened, extended);
        }

        /** No submit is accepted any more. */
        public Closed closed(Event event) {
            return new Closed(header.after(event), deadline, count, reopened);
        }
    }

    /**
     * Closed: the report is being made.
     *
     * @param reopened see {@link Collecting}
     */
    record Closed(Header header, Deadline deadline, Count count, List<ReopeningReason> reopened) implements Over {

        /** Copies the reasons. */
        public Closed {
            reopened = List.copyOf(reopened);
        }

        /** Closed for the first time. */
        public Closed(Header header, Deadline deadline, Count count) {
            this(header, deadline, count, List.of());
        }

        /** The report is made and lies before the officers, until a day on which it counts as approved. */
        public ToApprove toApprove(Made made, LocalDate approveBy, Event event) {
            return new ToApprove(header.after(event), deadline, count, reopened, made, approveBy);
        }
    }

    /** To approve: officers look at the report before its readers do; to hold it back they reopen the round. */
    record ToApprove(
            Header header,
            Deadline deadline,
            Count count,
            List<ReopeningReason> reopened,
            Made made,
            LocalDate approveBy)
            implements Over {

        /** The report may go out. */
        public Approved approved(Event event) {
            return new Approved(header.after(event), deadline, count, reopened, made);
        }
    }

    /** Approved: the report is about to be mailed. */
    record Approved(Header header, Deadline deadline, Count count, List<ReopeningReason> reopened, Made made)
            implements Over {

        /** The report is out. */
        public Reported reported(Event event) {
            return new Reported(header.after(event), deadline, count, made.version());
        }
    }

    /** Reported: the report of a version was released. */
    record Reported(Header header, Deadline deadline, Count count, int version) implements Over {

        @Override
        public List<ReopeningReason> reopened() {
            return List.of();
        }
    }

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
     * @param audits handed out, those included that fell out without anybody who could take them
     * @param open those of them that are waited for until the closing day; the others are in
     * @param unfilled slots that nobody could take, from the beginning or later
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
