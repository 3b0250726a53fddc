package org.sendqa.allocation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sendqa.domain.allocation.Assignment;
import org.sendqa.domain.allocation.Assignment.Mark;
import org.sendqa.domain.allocation.Held;
import org.sendqa.domain.allocation.Reallocation.State;
import org.sendqa.domain.allocation.Slot;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.pack.Activity;

/**
 * A collecting cycle's allocation as it stands: its slots, who has them, and how far their audits are.
 *
 * @param assignments by slot
 * @param audits by id
 * @param changes see {@link org.sendqa.domain.allocation.Assignments#changes}
 */
record Standing(
        Cycle.Collecting cycle,
        Activity activity,
        Map<Integer, Slot> slots,
        Map<Integer, Assignment> assignments,
        Map<String, Audit> audits,
        int changes) {

    /** The same after so many handovers decided on it. */
    Standing after(int handovers) {
        return new Standing(cycle, activity, slots, assignments, audits, changes + handovers);
    }

    /** Every allocated slot whose case stands in its sample. */
    List<Held> held() {
        return assignments.values().stream()
                .flatMap(one -> slot(one.slot()).map(slot -> held(one, slot)).stream())
                .toList();
    }

    /** Who has a slot by hand, perhaps in none of the draws' roles. */
    Set<String> byHand() {
        return assignments.values().stream()
                .filter(one -> one.mark() == Mark.BY_HAND)
                .flatMap(one -> one.auditor().stream())
                .collect(Collectors.toSet());
    }

    /** Whether a slot stands unfilled for the same reason already. */
    boolean isAlready(Assignment next) {
        Assignment now = assignments.get(next.slot());
        return now != null
                && now.isUnfilled()
                && now.explanation().equals(next.explanation())
                && now.mark() == next.mark();
    }

    /** Whether a case can't do without a slot. */
    boolean isMandatory(Assignment assignment) {
        return slot(assignment.slot()).filter(slot -> !slot.optional()).isPresent();
    }

    /** A slot by number. */
    Optional<Slot> slot(int number) {
        return Optional.ofNullable(slots.get(number)).filter(_ -> assignments.containsKey(number));
    }

    /** The audit of an assignment that is filled. */
    Optional<Audit> audit(Assignment assignment) {
        return assignment
                .auditor()
                .map(_ -> audits.get(Audit.idOf(cycle.ref(), assignment.slot(), assignment.attempt())));
    }

    private Held held(Assignment one, Slot slot) {
        State state = audit(one)
                .map(audit -> switch (audit) {
                    case Audit.Assigned _ -> one.mark() == Mark.BY_HAND ? State.BY_HAND : State.MOVABLE;
                    case Audit.Released _, Audit.Voided _ -> State.TO_FILL;
                    case Audit.InProgress _, Audit.Submitted _ -> State.FIXED;
                })
                .orElse(State.TO_FILL);
        return new Held(slot, one.auditor(), state);
    }

    static <T> Map<Integer, T> byNumber(List<T> all, Function<T, Integer> number) {
        return all.stream().collect(Collectors.toMap(number, Function.identity()));
    }
}
