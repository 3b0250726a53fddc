package org.sendqa.allocation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sendqa.domain.allocation.Assignment;
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
 */
record Standing(
        Cycle.Collecting cycle,
        Activity activity,
        Map<Integer, Slot> slots,
        Map<Integer, Assignment> assignments,
        Map<String, Audit> audits) {

    /** Every allocated slot that somebody has, or gave back. */
    List<Held> held() {
        return assignments.values().stream()
                .filter(one -> one.auditor().isPresent())
                .flatMap(one -> slot(one.slot()).map(slot -> held(one, slot)).stream())
                .toList();
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
                    case Audit.Assigned _ -> State.MOVABLE;
                    case Audit.Released _ -> State.TO_FILL;
                    case Audit.InProgress _, Audit.Submitted _ -> State.FIXED;
                })
                .orElse(State.FIXED);
        return new Held(slot, one.auditor(), state);
    }

    static <T> Map<Integer, T> byNumber(List<T> all, Function<T, Integer> number) {
        return all.stream().collect(Collectors.toMap(number, Function.identity()));
    }
}
