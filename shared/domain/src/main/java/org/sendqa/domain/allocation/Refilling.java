package org.sendqa.domain.allocation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Fills what waits for somebody, turn by turn. What hasn't begun may change hands for a slot of its own turn. For one
 * of an earlier turn it is opened too, but only if that would stay open otherwise: an optional slot gives way to a
 * mandatory one. Slots of earlier turns stay as they are.
 */
final class Refilling {

    private final Filling filling;
    private final SortedMap<Turn, List<Slot>> movable;
    private final Map<Integer, String> aside = new HashMap<>();

    /**
     * A refilling.
     *
     * @param movable slots that somebody has who hasn't begun
     */
    Refilling(Filling filling, List<Slot> movable) {
        this.filling = filling;
        this.movable = Turn.of(movable);
    }

    void fill(List<Slot> toFill) {
        SortedMap<Turn, List<Slot>> wanted = Turn.of(toFill);
        var turns = new TreeSet<>(wanted.keySet());
        turns.addAll(movable.keySet());
        turns.forEach(turn -> fill(turn, wanted.getOrDefault(turn, List.of())));
    }

    private void fill(Turn turn, List<Slot> wanted) {
        List<Slot> own = movable.getOrDefault(turn, List.of());
        if (wanted.isEmpty() && own.stream().noneMatch(slot -> aside.containsKey(slot.number()))) {
            return;
        }
        setAside(own);
        filling.fill(wanted, own, aside);
        List<Slot> open = wanted.stream().filter(this::isOpen).toList();
        List<Slot> later = movable.tailMap(turn).values().stream()
                .flatMap(List::stream)
                .filter(slot -> !own.contains(slot) && !aside.containsKey(slot.number()))
                .toList();
        if (!open.isEmpty() && !later.isEmpty()) {
            setAside(later);
            Stream<Slot> filled = wanted.stream().filter(slot -> !isOpen(slot));
            filling.fill(open, Stream.concat(own.stream(), filled).toList());
        }
    }

    /** Takes slots back that aren't aside yet, and remembers who had them. */
    private void setAside(List<Slot> slots) {
        List<Slot> held = new ArrayList<>(slots);
        held.removeIf(slot -> aside.containsKey(slot.number()));
        aside.putAll(filling.setAside(held));
    }

    private boolean isOpen(Slot slot) {
        return filling.holdings().holder(slot).isEmpty();
    }
}
