package org.sendqa.allocation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sendqa.domain.allocation.Assignment;
import org.sendqa.domain.allocation.HandAssignment;
import org.sendqa.domain.allocation.Held;
import org.sendqa.domain.allocation.Reallocation.State;
import org.sendqa.domain.allocation.Slot;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.people.People;
import org.sendqa.domain.people.Person;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Refusal;

/** Gives a slot to somebody because a QA officer says so, with a reason, but never against a hard rule. */
public final class AssignByHand {

    private final ReadStanding readStanding;
    private final Candidates candidates;
    private final People people;
    private final HandOver handOver;

    AssignByHand(ReadStanding readStanding, Candidates candidates, People people, HandOver handOver) {
        this.readStanding = readStanding;
        this.candidates = candidates;
        this.people = people;
        this.handOver = handOver;
    }

    /**
     * What the officer wants.
     *
     * @param auditor the person's id
     * @param reason in a few words, kept in the audit's history
     */
    public record Wish(String authority, String cycle, int slot, String auditor, String reason) {}

    /** Assigns, and gives the slot as it is from now on. */
    public Outcome<Assignment> run(Person officer, Wish wish, Instant now) {
        if (wish.reason().isBlank()) {
            return Outcome.refused(Refusal.INCOMPLETE, "Say why in a few words; the reason stays with the audit.");
        }
        Optional<Standing> standing = readStanding.of(wish.authority(), wish.cycle(), now);
        Optional<Slot> slot = standing.flatMap(one -> one.slot(wish.slot()));
        Optional<Person> person = people.find(wish.authority(), wish.auditor());
        if (standing.isEmpty() || slot.isEmpty() || person.isEmpty()) {
            return Outcome.refused(
                    Refusal.UNKNOWN,
                    "There is no slot %d in a cycle '%s' that takes answers, or nobody called '%s'."
                            .formatted(wish.slot(), wish.cycle(), wish.auditor()));
        }
        return decide(standing.get(), slot.get(), person.get(), new Reason(officer, wish, now));
    }

    /** Who wants it and why. */
    private record Reason(Person officer, Wish wish, Instant now) {

        Event event(HandAssignment.Allowed allowed) {
            String outsideRoles = Boolean.toString(allowed.outsideRoles());
            return new Event(
                    "assigned-by-hand",
                    now,
                    officer.id(),
                    Map.of("reason", wish.reason(), "outsideRoles", outsideRoles));
        }
    }

    private Outcome<Assignment> decide(Standing standing, Slot slot, Person person, Reason reason) {
        Assignment before = Objects.requireNonNull(standing.assignments().get(slot.number()));
        List<Held> others = standing.held().stream()
                .filter(one -> one.slot().number() != slot.number())
                .filter(one -> one.state() != State.TO_FILL)
                .toList();
        boolean begun = standing.held().stream()
                .anyMatch(one -> one.slot().number() == slot.number() && one.state() == State.FIXED);
        if (begun || before.auditor().filter(person.id()::equals).isPresent()) {
            return Outcome.refused(
                    Refusal.NOT_NOW,
                    "The audit of slot %d is %s's and has begun or is theirs already; it stays there."
                            .formatted(slot.number(), before.auditor().orElse("nobody")));
        }
        var auditor = candidates.one(standing.cycle(), person);
        return switch (HandAssignment.of(slot, auditor, others, agencies(person.authority(), others))) {
            case HandAssignment.Barred(var _, var sentence) -> Outcome.refused(Refusal.FAULTY, sentence);
            case HandAssignment.Allowed allowed -> assign(standing, slot, person, reason.event(allowed));
        };
    }

    private Map<String, String> agencies(String authority, List<Held> others) {
        return others.stream()
                .flatMap(one -> one.auditor().stream())
                .distinct()
                .flatMap(id -> people.find(authority, id).stream())
                .collect(Collectors.toMap(Person::id, Person::agency));
    }

    private Outcome<Assignment> assign(Standing standing, Slot slot, Person person, Event event) {
        Assignment after = Assignment.byHand(slot, person.id());
        return handOver.run(standing, after, event)
                ? new Outcome.Done<>(after)
                : Outcome.refused(Refusal.NOT_NOW, "Something changed this slot in between. Load it again and look.");
    }
}
