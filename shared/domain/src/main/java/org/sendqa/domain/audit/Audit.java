package org.sendqa.domain.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.sendqa.domain.cycle.Cycle;
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

    /** The name of its state, as replies give it. */
    default String state() {
        return switch (this) {
            case Assigned _ -> "assigned";
            case InProgress _ -> "in-progress";
            case Submitted _ -> "submitted";
            case Released _ -> "released";
            case Voided _ -> "voided";
        };
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

    /** Why it is no longer its auditor's; empty as long as it is. */
    default Optional<ReleaseReason> lostFor() {
        return switch (this) {
            case Assigned _, InProgress _, Submitted _ -> Optional.empty();
            case Released released -> Optional.of(released.reason());
            case Voided voided -> Optional.of(voided.reason());
        };
    }

    /** When what it holds was handed in; empty while it is open, and if it never was. */
    default Optional<Instant> handedInAt() {
        return switch (this) {
            case Submitted submitted -> Optional.of(submitted.at());
            case Voided voided -> Optional.of(voided.at());
            case Assigned _, InProgress _, Released _ -> Optional.empty();
        };
    }

    /** Whether it was lost for its auditor's hand in the case. */
    default boolean showsAHand() {
        return lostFor().filter(ReleaseReason::showsAHand).isPresent();
    }

    /** Whether somebody else had the slot, or its case's place, before. */
    default boolean wasTakenOver() {
        return attempt() > 1;
    }

    /** Which slot of its cycle it fills. */
    default int slot() {
        return Integer.parseInt(numbers()[0]);
    }

    /** Which audit of its slot it is: 1 for the first. */
    default int attempt() {
        return numbers().length == 1 ? 1 : Integer.parseInt(numbers()[1]);
    }

    private String[] numbers() {
        return id().substring(header().cycle().id().length() + 1).split("-", -1);
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

    /** The same under its cycle's deadline as it stands now. */
    default Audit under(Cycle cycle) {
        return cycle.answersUntil().map(this::until).orElse(this);
    }

    /** The same with other days while it is open; what came in or fell out keeps those it had. */
    default Audit until(Deadline days) {
        return switch (this) {
            case Assigned(var header) -> new Assigned(header.until(days));
            case InProgress(var header) -> new InProgress(header.until(days));
            case Submitted _, Released _, Voided _ -> this;
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
     * @param deadline of an open audit its cycle's as it stands now, or what {@link DueAudits} makes of it; else the
     *     one that held in the end
     * @param papers what its auditor last said about opening the papers
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
            PapersWord papers,
            Revision revision) {

        /** Whether a submit is no longer accepted: the closing day is over. */
        public boolean isClosed(LocalDate today) {
            return today.isAfter(deadline.closesOn());
        }

        Header after(Event event) {
            return with(deadline, papers, revision.after(event));
        }

        Header until(Deadline other) {
            return with(other, papers, revision);
        }

        Header told(PapersWord word, Event event) {
            return with(deadline, word, revision.after(event));
        }

        private Header with(Deadline until, PapersWord word, Revision now) {
            return new Header(cycle, id, draw, drawId, stratum, auditor, packDigest, instrument, until, word, now);
        }
    }

    /** Assigned: nothing may be read or written before the auditor declares any hand in the case. */
    record Assigned(Header header) implements Audit {

        /** The auditor had no hand in the case. */
        public InProgress declaredNone(Event event) {
            return new InProgress(header.after(event));
        }

        /** It is no longer the auditor's, before it began. */
        public Released released(ReleaseReason reason, Event event) {
            return new Released(header.after(event), reason);
        }
    }

    /** In progress: drafts are saved section by section. */
    record InProgress(Header header) implements Audit {

        /** Its auditor said whether the papers can be opened. */
        public InProgress told(PapersWord word, Event event) {
            return new InProgress(header.told(word, event));
        }

        /**
         * It is no longer the auditor's, who may have known the case only on reading it; the drafts count for nothing.
         */
        public Released released(ReleaseReason reason, Event event) {
            return new Released(header.after(event), reason);
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
                    today.isAfter(header.deadline().dueOn()),
                    RequestKey.NONE);
        }
    }

    /**
     * Submitted, in time or late.
     *
     * @param request the key of the request that brought it in
     */
    record Submitted(Header header, String answers, String grade, Instant at, boolean late, RequestKey request)
            implements Audit {

        /** The same, brought in by a request of a key. */
        public Submitted by(RequestKey key) {
            return new Submitted(header, answers, grade, at, late, key);
        }

        /** It goes back to its auditor as it was; what was submitted stays where its event says. */
        public InProgress reopened(Event event) {
            return new InProgress(header.after(event));
        }

        /** It came out that the audit can't stand; what was answered is kept. */
        public Voided voided(ReleaseReason reason, Event event) {
            return new Voided(header.after(event), answers, grade, at, late, reason);
        }
    }

    /** Released before it was submitted: no longer this auditor's. */
    record Released(Header header, ReleaseReason reason) implements Audit {}

    /** Voided after it was submitted: kept as it came in, for good, and never counted. */
    record Voided(Header header, String answers, String grade, Instant at, boolean late, ReleaseReason reason)
            implements Audit {}
}
