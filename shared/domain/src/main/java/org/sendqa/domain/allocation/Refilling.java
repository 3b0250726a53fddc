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
record Refilling(Filling filling, List<Slot> movable) {

    void fill(List<Slot> toFill) {
        List<Slot> mandatory = only(toFill, false);
        List<Slot> plain = only(movable, false);
        if (!mandatory.isEmpty()) {
            filling.fill(mandatory, plain);
        }
        List<Slot> open = mandatory.stream().filter(this::isOpen).toList();
        List<Slot> givingWay = open.isEmpty() ? List.of() : only(movable, true);
        Map<Integer, String> before = filling.setAside(givingWay);
        if (!givingWay.isEmpty()) {
            Stream<Slot> filled = mandatory.stream().filter(slot -> !isOpen(slot));
            filling.fill(open, Stream.concat(plain.stream(), filled).toList());
        }
        filling.fill(only(toFill, true), givingWay, before);
    }

    private boolean isOpen(Slot slot) {
        return filling.holdings().holder(slot).isEmpty();
    }

    private static List<Slot> only(List<Slot> slots, boolean optional) {
        return slots.stream().filter(slot -> slot.optional() == optional).toList();
    }
}
