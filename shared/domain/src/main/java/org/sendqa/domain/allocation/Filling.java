package org.sendqa.domain.allocation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Fills slots round by round and remembers the sentence of each that stays open. */
final class Filling {

    private final String cycle;
    private final List<Auditor> auditors;
    private final Rules rules;
    private final Holdings holdings;
    private final Wants wants;
    private final Map<Integer, Unfilled> open = new HashMap<>();

    /**
     * A filling that has filled nothing yet.
     *
     * @param all every slot of the cycle
     */
    Filling(String cycle, List<Slot> all, List<Auditor> auditors, Rules rules) {
        this.cycle = cycle;
        this.auditors =
                auditors.stream().sorted(Comparator.comparing(Auditor::id)).toList();
        this.rules = rules;
        this.holdings = new Holdings(this.auditors);
        this.wants = new Wants(all, holdings);
    }

    Holdings holdings() {
        return holdings;
    }

    /** Whether somebody may have a slot beside all that was given so far. */
    boolean mayHave(Slot slot, Auditor auditor) {
        CaseTeam team = wants.of(Stream.of(slot), Map.of()).getFirst().team();
        return rules.barring(slot, auditor, team).isEmpty() && holdings.load(auditor.id()) < auditor.capacity();
    }

    /** Why slots stayed open, by number. */
    Map<Integer, Unfilled> open() {
        return open;
    }

    /**
     * The assignment of a slot as it is filled now.
     *
     * @param before how many audits of the cycle its auditor has besides
     */
    Assignment assignment(Slot slot, int before) {
        return holdings.holder(slot)
                .map(id -> Assignment.filled(slot, id, Cost.of(slot, holdings.auditor(id), before)))
                .orElseGet(() -> Assignment.open(slot, Objects.requireNonNull(open.get(slot.number()))));
    }

    /**
     * Fills the slots of one round.
     *
     * @param toFill those that nobody has
     * @param movable those that somebody has, who keeps them if that costs no other slot its auditor
     */
    void fill(List<Slot> toFill, List<Slot> movable) {
        fill(toFill, movable, setAside(movable));
    }

    /** Takes slots back for a while; gives who had them, by number. */
    Map<Integer, String> setAside(List<Slot> slots) {
        Map<Integer, String> before = new HashMap<>();
        slots.forEach(slot -> {
            holdings.holder(slot).ifPresent(holder -> before.put(slot.number(), holder));
            holdings.takeBack(slot);
        });
        return before;
    }

    /**
     * Fills the slots of one round.
     *
     * @param movable those that were set aside
     * @param before who had them
     */
    void fill(List<Slot> toFill, List<Slot> movable, Map<Integer, String> before) {
        if (toFill.isEmpty() && before.isEmpty()) {
            return;
        }
        List<Want> all = wants.of(Stream.concat(toFill.stream(), movable.stream()), before);
        Round round = Round.of(cycle, auditors, holdings.loads(), all, rules);
        for (int want = 0; want < all.size(); want++) {
            hand(round, want, before);
        }
        for (int want = 0; want < all.size(); want++) {
            explain(round, want);
        }
    }

    /** Who had a slot of the case keeps that very slot; the others follow in the order of their ties. */
    private void hand(Round round, int want, Map<Integer, String> before) {
        List<Slot> slots = new ArrayList<>(round.wants().get(want).slots());
        int number = slots.getFirst().number();
        List<String> people = new ArrayList<>(round.solution()
                .filled(want)
                .mapToObj(column -> auditors.get(column).id())
                .sorted(Comparator.comparingInt((String id) -> Tie.of(cycle, number, id))
                        .thenComparing(id -> id))
                .toList());
        for (Slot slot : List.copyOf(slots)) {
            String holder = before.get(slot.number());
            if (holder != null && people.remove(holder)) {
                holdings.give(slot, holder);
                slots.remove(slot);
            }
        }
        for (String person : people) {
            holdings.give(slots.removeFirst(), person);
        }
    }

    private void explain(Round round, int want) {
        List<Slot> left = round.wants().get(want).slots().stream()
                .filter(slot -> holdings.holder(slot).isEmpty())
                .toList();
        if (!left.isEmpty()) {
            Unfilled why = Unfilled.because(round, want);
            left.forEach(slot -> open.put(slot.number(), why));
        }
    }
}
