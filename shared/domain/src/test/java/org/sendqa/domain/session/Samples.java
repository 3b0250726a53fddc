package org.sendqa.domain.session;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.audit.Audit.Header;
import org.sendqa.domain.audit.PapersWord;
import org.sendqa.domain.cycle.Cycle.Deadline;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.history.Revision;
import org.sendqa.domain.pack.Activity.DrawPlan;
import org.sendqa.domain.pack.AllocationPlan;
import org.sendqa.domain.pack.Proposal;
import org.sendqa.domain.pack.SamplePlan;
import org.sendqa.domain.pack.SessionPlan;
import org.sendqa.domain.pack.ThemeRule;
import org.sendqa.domain.people.Person;

/** A session of three cases in April 2026: two of the panel must sit, workers come for their own cases. */
final class Samples {

    static final CycleRef CYCLE = new CycleRef("bwd", "level-4-cases", "2026-04");
    static final SessionPlan PLAN = new SessionPlan(3, List.of("panel"), 2, List.of("worker"));
    static final LocalDate OPENED = LocalDate.parse("2026-04-01");
    static final LocalDate DAY = LocalDate.parse("2026-04-09");
    static final LocalDate TODAY = LocalDate.parse("2026-04-10");
    static final Event EVENT = new Event("moved", Instant.parse("2026-04-10T09:00:00Z"), "panel-1");

    private Samples() {}

    static Audit.Assigned audit(int slot) {
        Deadline deadline = new Deadline(LocalDate.parse("2026-04-17"), LocalDate.parse("2026-04-24"));
        return new Audit.Assigned(new Header(
                CYCLE,
                Audit.idOf(CYCLE, slot),
                "cases",
                "case-" + slot,
                "EHCP",
                "panel-1",
                "sha256:pack",
                "session-record",
                deadline,
                PapersWord.NOTHING,
                Revision.NONE.after(EVENT)));
    }

    static Audit.Submitted submitted(int slot) {
        return audit(slot).declaredNone(EVENT).submitted("answers", "", EVENT.at(), TODAY, EVENT);
    }

    static DrawPlan draw(SessionPlan plan) {
        return new DrawPlan(
                "cases",
                "Cases",
                SamplePlan.each("caseType", 1),
                0,
                AllocationPlan.of("panel", 6),
                plan,
                Proposal.NONE,
                ThemeRule.NONE);
    }

    /** A session on some audits' cases. */
    static Agenda agenda(Audit... audits) {
        List<AgendaCase> cases = Stream.of(audits).map(AgendaCase::new).toList();
        return new Agenda(new SessionRef(CYCLE, "cases", 1), 2, draw(PLAN), OPENED, cases);
    }

    /** A session on the first three. */
    static Agenda agenda() {
        return agenda(audit(1), audit(2), audit(3));
    }

    /** Somebody who must step out of some cases; only the panel counts. */
    static Sitter sitter(String id, String... mustLeave) {
        String role = id.substring(0, id.indexOf('-'));
        Person person = new Person(
                "bwd",
                id,
                "Sample " + id,
                "sample-" + id,
                List.of(id + "@bwd.example.org"),
                Set.of(role),
                "",
                "council");
        return new Sitter(person, role.equals("panel"), Set.of(mustLeave));
    }

    /** A record on which those who came sat on all cases and agreed. */
    static SessionRecord agreed(Agenda agenda, String... attended) {
        List<SessionCase> cases = agenda.cases().stream()
                .map(one -> new SessionCase(one.drawId(), List.of(), CaseOutcome.AGREED))
                .toList();
        return new SessionRecord(DAY, List.of(attended), cases);
    }

    /** The same after somebody stepped out of a case, with another outcome of it. */
    static SessionRecord without(String person, String drawId, CaseOutcome outcome, SessionRecord record) {
        List<SessionCase> cases = record.cases().stream()
                .map(one -> one.drawId().equals(drawId) ? left(one, person, outcome) : one)
                .toList();
        return new SessionRecord(record.day(), record.attended(), cases);
    }

    private static SessionCase left(SessionCase one, String person, CaseOutcome outcome) {
        List<String> out =
                Stream.concat(one.steppedOut().stream(), Stream.of(person)).toList();
        return new SessionCase(one.drawId(), out, outcome);
    }
}
