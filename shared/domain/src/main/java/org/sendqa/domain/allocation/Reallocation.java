package org.sendqa.domain.allocation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds auditors for slots that lost theirs, by absence or a late conflict: as many filled as the hard rules allow,
 * mandatory ones first, then as few other assignments touched as that takes, then at the least cost, each {@link Turn}
 * proven as an allocation is; mandatory assignments aren't moved for an optional slot's sake. Audits begun or submitted
 * stay where they are, and nobody gets more than their number.
 *
 * <p>Changes are stored one by one. What a change that was cut off left behind, as somebody with two audits of a case
 * or with more than their number, is filled anew: the later turn's slot gives way, of equals the higher number.
 */
public final class Reallocation {

    private static final Comparator<Held> AS_THEY_STAND = Comparator.comparing(
                    (Held one) -> one.state() == State.MOVABLE)
            .thenComparing(one -> Turn.of(one.slot()))
            .thenComparingInt(one -> one.slot().number());

    private final Filling filling;
    private final List<Held> held;

    private Reallocation(String cycle, List<Held> held, List<Auditor> auditors) {
        this.held = held.stream()
                .sorted(Comparator.comparingInt(one -> one.slot().number()))
                .toList();
        this.filling = new Filling(cycle, held.stream().map(Held::slot).toList(), auditors, Rules.ALL);
    }

    /** What may become of a slot. */
    public enum State {
        /** Nobody has it. */
        TO_FILL,
        /** Its auditor hasn't begun. */
        MOVABLE,
        /** Its auditor has it from an officer and hasn't begun: nobody moves it for another slot's sake. */
        BY_HAND,
        /** Its auditor has begun or submitted. */
        FIXED
    }

    /**
     * What changes.
     *
     * @param filled slots that have an auditor again, by number
     * @param moved slots that another auditor has now, by number
     * @param open slots for which nobody is left, each with its sentence, by number
     */
    public record Change(List<Assignment> filled, List<Assignment> moved, List<Assignment> open) {}

    /**
     * Re-allocates. A slot that somebody has who may not have it any more is filled anew.
     *
     * @param held every slot of the cycle
     * @param auditors everybody who may be asked, and everybody who has a slot
     */
    public static Change of(String cycle, List<Held> held, List<Auditor> auditors) {
        return new Reallocation(cycle, held, auditors).run(auditors);
    }

    private Change run(List<Auditor> auditors) {
        Map<String, Auditor> byId = auditors.stream().collect(Collectors.toMap(Auditor::id, Function.identity()));
        List<Slot> toFill = new ArrayList<>();
        List<Slot> movable = new ArrayList<>();
        held.stream().sorted(AS_THEY_STAND).forEach(one -> {
            if (isToFill(one, byId)) {
                toFill.add(one.slot());
            } else {
                one.auditor().ifPresent(auditor -> filling.holdings().give(one.slot(), auditor));
                if (one.state() == State.MOVABLE) {
                    movable.add(one.slot());
                }
            }
        });
        new Refilling(filling, movable).fill(toFill);
        return change(toFill);
    }

    private boolean isToFill(Held one, Map<String, Auditor> byId) {
        Optional<Auditor> holder = one.auditor().map(byId::get);
        return switch (one.state()) {
            case TO_FILL -> true;
            case FIXED -> false;
            case MOVABLE ->
                holder.filter(auditor -> filling.mayHave(one.slot(), auditor)).isEmpty();
            case BY_HAND ->
                holder.filter(auditor -> HardRule.barringByHand(one.slot(), auditor, CaseTeam.NOBODY)
                                .isEmpty())
                        .isEmpty();
        };
    }

    private Change change(List<Slot> toFill) {
        Change change = new Change(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (Held one : held) {
            Optional<String> holder = filling.holdings().holder(one.slot());
            boolean same = holder.equals(one.auditor());
            boolean wanted = toFill.contains(one.slot()) && !(same && one.state() == State.MOVABLE);
            if (wanted || !same) {
                List<Assignment> kind = holder.isEmpty() ? change.open() : wanted ? change.filled() : change.moved();
                kind.add(filling.assignment(one.slot(), holder.map(this::others).orElse(0)));
            }
        }
        return change;
    }

    /** How many audits somebody has besides one. */
    private int others(String id) {
        return (int) held.stream()
                        .filter(one -> filling.holdings()
                                .holder(one.slot())
                                .filter(id::equals)
                                .isPresent())
                        .count()
                - 1;
    }
}
