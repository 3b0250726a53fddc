package org.sendqa.domain.allocation;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Fills what waits for somebody: mandatory slots first, for whose sake optional ones that haven't begun change hands or
 * are opened, but only if a mandatory one would stay open otherwise.
 *
 * @param movable slots that somebody has who hasn't begun
 */
record Refilling(Filling filling, Rounds rounds, List<Slot> movable) {

    void fill(List<Slot> toFill) {
        List<Slot> mandatory = only(toFill, false);
        List<Slot> plain = movable.stream().filter(rounds::isPlain).toList();
        rounds.of(mandatory).forEach(round -> fill(round, plain));
        List<Slot> open = mandatory.stream().filter(this::isOpen).toList();
        List<Slot> givingWay = open.isEmpty() ? List.of() : only(movable, true);
        Map<Integer, String> before = filling.setAside(givingWay);
        if (!givingWay.isEmpty()) {
            Stream<Slot> filled = mandatory.stream().filter(slot -> !isOpen(slot) && rounds.isPlain(slot));
            List<Slot> kept = Stream.concat(plain.stream(), filled).toList();
            rounds.of(open).forEach(round -> fill(round, kept));
        }
        last(only(toFill, true), givingWay, before);
    }

    private void fill(List<Slot> round, List<Slot> plain) {
        filling.fill(round, rounds.isPlain(round.getFirst()) ? plain : List.of());
    }

    private void last(List<Slot> toFill, List<Slot> givingWay, Map<Integer, String> before) {
        List<Slot> all = Stream.concat(toFill.stream(), givingWay.stream()).toList();
        rounds.of(all)
                .forEach(round -> filling.fill(
                        round.stream().filter(toFill::contains).toList(),
                        round.stream().filter(givingWay::contains).toList(),
                        before));
    }

    private boolean isOpen(Slot slot) {
        return filling.holdings().holder(slot).isEmpty();
    }

    private static List<Slot> only(List<Slot> slots, boolean optional) {
        return slots.stream().filter(slot -> slot.optional() == optional).toList();
    }
}
