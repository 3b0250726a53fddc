package org.sendqa.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.cycle.Cycle.Announced;
import org.sendqa.domain.cycle.Cycle.Approved;
import org.sendqa.domain.cycle.Cycle.Closed;
import org.sendqa.domain.cycle.Cycle.Collecting;
import org.sendqa.domain.cycle.Cycle.Confirmed;
import org.sendqa.domain.cycle.Cycle.Deadline;
import org.sendqa.domain.cycle.Cycle.Drawn;
import org.sendqa.domain.cycle.Cycle.Header;
import org.sendqa.domain.cycle.Cycle.Reported;
import org.sendqa.domain.cycle.Cycle.ToApprove;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.cycle.Made;
import org.sendqa.domain.cycle.ReopeningReason;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.history.Revision;

/** Cycles of {@link Fixtures#anEhcPlanActivity()} in every state, each reached from the one before. */
public final class SampleCycles {

    /** When everything happened. */
    public static final Instant AT = Instant.parse("2026-04-01T05:00:00Z");

    /** Due ten working days after the opening, closing five later. */
    public static final Deadline DEADLINE = new Deadline(LocalDate.parse("2026-04-17"), LocalDate.parse("2026-04-24"));

    /** Some weeks later. */
    public static final Deadline LATER = new Deadline(LocalDate.parse("2026-05-15"), LocalDate.parse("2026-05-22"));

    private SampleCycles() {}

    /** The cycle of a month, {@code yyyy-MM}. */
    public static CycleRef ref(String month) {
        return new CycleRef(Fixtures.AUTHORITY, Fixtures.ACTIVITY, month);
    }

    /** Something that happened. */
    public static Event event(String kind) {
        return new Event(kind, AT, "qa-officer-1", Map.of("cases", "12"));
    }

    /** Announced, opening on the first of the month. */
    public static Announced announced(String month) {
        return announced(ref(month), LocalDate.parse(month + "-01"));
    }

    /** Announced, opening on a day. */
    public static Announced announced(CycleRef ref, LocalDate opensOn) {
        Revision first = Revision.NONE.after(event("announced"));
        return new Announced(new Header(ref, Fixtures.PACK_DIGEST, opensOn, "sha256:" + "ab".repeat(32), AT, first));
    }

    /** The same, opened by a person. */
    public static Announced because(String rationale, Announced announced) {
        Header one = announced.header();
        return new Announced(new Header(
                one.ref(),
                one.packDigest(),
                one.opensOn(),
                one.seedCommitment(),
                one.announcedAt(),
                rationale,
                one.revision()));
    }

    /** Drawn, to be checked within a week. */
    public static Drawn drawn(Announced announced) {
        return announced.drawn(announced.header().opensOn().plusDays(7), event("drawn"));
    }

    /** Confirmed by an officer. */
    public static Confirmed confirmed(Announced announced) {
        return drawn(announced).confirmed(event("confirmed"));
    }

    /** Collecting eleven audits; one slot is unfilled. */
    public static Collecting collecting(Announced announced) {
        return confirmed(announced).allocated(DEADLINE, 11, 1, event("allocated"));
    }

    /** Closed with all eleven audits open. */
    public static Closed closed(Announced announced) {
        return collecting(announced).closed(event("closed"));
    }

    /** The report in version 1 waits for an officer's look. */
    public static ToApprove toApprove(Announced announced) {
        Closed closed = closed(announced);
        Made made = new Made(1, closed.header().revision().number());
        return closed.toApprove(made, DEADLINE.closesOn().plusDays(5), event("to-approve"));
    }

    /** An officer has looked at it. */
    public static Approved approved(Announced announced) {
        return toApprove(announced).approved(event("approved"));
    }

    /** Reported in version 1. */
    public static Reported reported(Announced announced) {
        return approved(announced).reported(event("reported"));
    }

    /** Taking answers again after version 1. */
    public static Collecting reopened(Announced announced) {
        return reported(announced).reopened(LATER, ReopeningReason.VOIDED, event("reopened"));
    }

    /** All states after the announcement, in order. */
    public static List<Cycle> afterwards(Announced announced) {
        return List.of(
                drawn(announced),
                confirmed(announced),
                collecting(announced),
                closed(announced),
                toApprove(announced),
                approved(announced),
                reported(announced));
    }
}
