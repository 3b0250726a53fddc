package org.sendqa.domain.audit;

import java.time.Instant;
import java.time.LocalDate;
import org.sendqa.domain.cycle.Cycle.Count;
import org.sendqa.domain.cycle.Cycle.Deadline;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.history.Revision;

/** One auditor's audit of one drawn case, a record for each state; a step exists only on the state that permits it. */
public sealed interface Audit {

    /** What never changes in an audit, and where it stands in its history. */
    Header header();

    /** The audit's id within its authority. */
    default String id() {
        return header().id();
    }

    /** Whether its auditor may still answer it: it was neither submitted nor released. */
    default boolean isOpen() {
        return switch (this) {
            case Assigned _, InProgress _ -> true;
            case Submitted _, Released _, Voided _ -> false;
        };
    }

    /** Whether it counts for its case: it is being answered or was submitted, and was neither released nor voided. */
    default boolean isLive() {
        return switch (this) {
            case Assigned _, InProgress _, Submitted _ -> true;
            case Released _, Voided _ -> false;
        };
    }

    /** Whether somebody else had the slot, or its case's place, before. */
    default boolean wasTakenOver() {
        return id().lastIndexOf('-') > header().cycle().id().length();
    }

    /** What this state, once reached, changes in the counts of a collecting cycle. */
    default Count change() {
        return switch (this) {
            case Assigned _, InProgress _ -> new Count(0, 0, 0, 0);
            case Submitted _ -> new Count(0, -1, 0, 0);
            case Released _ -> new Count(0, 0, 0, 1);
            case Voided _ -> new Count(0, 1, 0, 1);
        };
    }

    /** The id of the first audit of a slot, so that the same slot always has the same audit. */
    static String idOf(CycleRef cycle, int slot) {
        return "%s-%04d".formatted(cycle.id(), slot);
    }

    /** The id of a slot's audit of a number, 1 for the first: each auditor of a slot has an audit of their own. */
    static String idOf(CycleRef cycle, int slot, int attempt) {
        return attempt == 1 ? idOf(cycle, slot) : "%s-%d".formatted(idOf(cycle, slot), attempt);
    }

    /**
     * What every state knows.
     *
     * @param id see {@link Audit#idOf}
     * @param stratum the stratum the case was drawn for
     * @param auditor the person's id
     * @param packDigest where the instrument's version is fixed
     */
    record Header(
            CycleRef cycle,
            String id,
            String draw,
            String drawId,
            String stratum,
            String auditor,
            String packDigest,
            String instrument,
            Deadline deadline,
            Revision revision) {

        /** Whether a submit is no longer accepted: the closing day is over. */
        public boolean isClosed(LocalDate today) {
            return today.isAfter(deadline.closesOn());
        }

        Header after(Event event) {
            return new Header(
                    cycle, id, draw, drawId, stratum, auditor, packDigest, instrument, deadline, revision.after(event));
        }
    }

    /** Assigned: nothing may be read or written before the auditor declares any hand in the case. */
    record Assigned(Header header) implements Audit {

        /** The auditor had no hand in the case. */
        public InProgress declaredNone(Event event) {
            return new InProgress(header.after(event));
        }

        /** The auditor had a hand in the case and gives it back. */
        public Released released(Event event) {
            return new Released(header.after(event), true);
        }

        /** Somebody else takes the audit over before it began. */
        public Released handedOver(Event event) {
            return new Released(header.after(event), false);
        }
    }

    /** In progress: drafts are saved section by section. */
    record InProgress(Header header) implements Audit {
        /** The auditor recognised the case only on reading it and gives it back; the drafts count for nothing. */
        public Released released(Event event) {
            return new Released(header.after(event), true);
        }

        /** The case fell out; the drafts count for nothing. */
        public Released handedOver(Event event) {
            return new Released(header.after(event), false);
        }

        /**
         * The audit is in, for good.
         *
         * @param answers the object that holds the answers
         * @param grade the overall grade's id
         */
        public Submitted submitted(String answers, String grade, Instant at, LocalDate today, Event event) {
            return new Submitted(
                    header.after(event),
                    answers,
                    grade,
                    at,
                    today.isAfter(header.deadline().dueOn()));
        }
    }

    /** Submitted, in time or late. */
    record Submitted(Header header, String answers, String grade, Instant at, boolean late) implements Audit {

        /** It came out that the audit can't stand; what was answered is kept. */
        public Voided voided(VoidReason reason, Event event) {
            return new Voided(header.after(event), answers, grade, at, late, reason);
        }
    }

    /**
     * Released before it was submitted: no longer this auditor's.
     *
     * @param declared whether the auditor had a hand in the case; otherwise auditor or case fell out
     */
    record Released(Header header, boolean declared) implements Audit {}

    /** Voided after it was submitted: kept as it came in, for good, and never counted. */
    record Voided(Header header, String answers, String grade, Instant at, boolean late, VoidReason reason)
            implements Audit {}
}
