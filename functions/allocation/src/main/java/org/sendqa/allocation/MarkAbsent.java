package org.sendqa.allocation;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.audit.Audits;
import org.sendqa.domain.audit.ReleaseReason;
import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.cycle.Cycles;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.people.Employment.Absence;
import org.sendqa.domain.people.People;
import org.sendqa.domain.people.Person;
import org.sendqa.domain.time.OfficeDay;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Refusal;

/**
 * Lets an officer say that an auditor is away for the rest of a round: nothing more is given to them, and what they
 * haven't begun goes to somebody else. What they have begun stays theirs; an officer may void it.
 */
public final class MarkAbsent {

    private static final List<String> REASONS = List.of("away", "left", "other-work");

    private final Cycles cycles;
    private final Audits audits;
    private final People people;

    MarkAbsent(Cycles cycles, Audits audits, People people) {
        this.cycles = cycles;
        this.audits = audits;
        this.people = people;
    }

    /** Who is away, and why, by code: nobody's health belongs into a history. */
    public record Wish(String cycle, String person, String reason) {}

    /** Marks somebody absent from today until the round closes; gives the audits taken back, none the second time. */
    public Outcome<List<Audit>> run(Caller caller, Wish wish) {
        if (!caller.isOfficer()) {
            return Outcome.refused(Refusal.FORBIDDEN, "Only QA officers mark people absent. Ask yours to do it.");
        }
        String authority = caller.person().authority();
        if (!REASONS.contains(wish.reason())) {
            return Outcome.refused(
                    Refusal.FAULTY, "That is no reason; give one of %s.".formatted(String.join(", ", REASONS)));
        }
        return people.find(authority, wish.person())
                .<Outcome<Person>>map(Outcome.Done::new)
                .orElseGet(() ->
                        Outcome.refused(Refusal.UNKNOWN, "There is nobody called %s here.".formatted(wish.person())))
                .then(person -> collecting(authority, wish.cycle())
                        .then(cycle -> new Outcome.Done<>(away(person, cycle, wish.reason(), caller))));
    }

    private Outcome<Cycle.Collecting> collecting(String authority, String cycle) {
        return CycleRef.find(authority, cycle)
                .flatMap(ref -> cycles.find(authority, ref.id()))
                .filter(Cycle.Collecting.class::isInstance)
                .map(Cycle.Collecting.class::cast)
                .<Outcome<Cycle.Collecting>>map(Outcome.Done::new)
                .orElseGet(() -> Outcome.refused(
                        Refusal.NOT_NOW,
                        "The round '%s' has no audits out, so nobody needs marking.".formatted(cycle)));
    }

    /** The absence comes first: from then on nobody gives them anything. */
    private List<Audit> away(Person person, Cycle.Collecting cycle, String reason, Caller caller) {
        Absence absence =
                new Absence(OfficeDay.of(caller.now()), cycle.deadline().closesOn());
        people.markAway(person.authority(), person.id(), absence);
        Event event = new Event(
                "released", caller.now(), caller.person().id(), Map.of("reason", "absent", "absence", reason));
        return audits.ofCycle(cycle.ref()).stream()
                .filter(audit -> audit.header().auditor().equals(person.id()))
                .flatMap(audit -> audit instanceof Audit.Assigned open
                        ? Stream.of(open.released(ReleaseReason.ABSENT, event))
                        : Stream.<Audit.Released>empty())
                .filter(next -> audits.keep(next, event))
                .<Audit>map(next -> next)
                .toList();
    }
}
