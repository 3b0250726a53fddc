package org.sendqa.domain.allocation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Fills slots round by round and remembers the sentence of each that stays open. */
final class Filling {

    private final String cycle;
    private final List<Auditor> auditors;
    private final Rules rules;
    private final Holdings holdings;
    private final Map<Integer, Unfilled> open = new HashMap<>();

    Filling(String cycle, List<Auditor> auditors, Rules rules) {
        this.cycle = cycle;
        this.auditors =
                auditors.stream().sorted(Comparator.comparing(Auditor::id)).toList();
        this.rules = rules;
        this.holdings = new Holdings(this.auditors);
    }

    Holdings holdings() {
        return holdings;
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
        List<Want> wants = wants(toFill, movable, before);
        Round round = Round.of(cycle, auditors, holdings.loads(), wants, rules);
        Reach reach = new Reach(round);
        for (int want = 0; want < wants.size(); want++) {
            hand(round, want, before);
        }
        for (int want = 0; want < wants.size(); want++) {
            explain(round, reach, want);
        }
    }

    private List<Want> wants(List<Slot> toFill, List<Slot> movable, Map<Integer, String> before) {
        Map<List<String>, List<Slot>> byCase = new LinkedHashMap<>();
        List<Slot> all = new ArrayList<>(toFill);
        all.addAll(movable);
        all.sort(Comparator.comparingInt(Slot::number));
        all.forEach(slot -> byCase.computeIfAbsent(
                        List.of(slot.draw(), slot.subject().key()), _ -> new ArrayList<>())
                .add(slot));
        return byCase.values().stream()
                .map(slots -> new Want(slots, holdings.team(slots.getFirst()), holders(slots, before)))
                .toList();
    }

    private static Set<String> holders(List<Slot> slots, Map<Integer, String> before) {
        Set<String> holders = new TreeSet<>();
        slots.forEach(slot -> {
            String holder = before.get(slot.number());
            if (holder != null) {
                holders.add(holder);
            }
        });
        return holders;
    }

    /** Who had a slot of the case keeps that very slot; the others follow in the order of their ties. */
    private void hand(Round round, int want, Map<Integer, String> before) {
        List<Slot> slots = new ArrayList<>(round.wants().get(want).slots());
        int number = slots.getFirst().number();
        List<String> people = new ArrayList<>(round.filled(want)
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

    private void explain(Round round, Reach reach, int want) {
        for (Slot slot : round.wants().get(want).slots()) {
            if (holdings.holder(slot).isEmpty()) {
                open.put(slot.number(), Unfilled.because(round, reach, slot, holdings.team(slot)));
            }
        }
    }
}
