package org.sendqa.domain.allocation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gathers slots that are filled together by case and draw. */
final class Wants {

    private final Holdings holdings;
    private final Map<DrawnOnce, List<Slot>> all;

    Wants(List<Slot> all, Holdings holdings) {
        this.holdings = holdings;
        this.all = byCase(all.stream());
    }

    /**
     * The wants of slots that nobody has, in the slots' order.
     *
     * @param before by number, who had one of them until now
     */
    List<Want> of(Stream<Slot> slots, Map<Integer, String> before) {
        List<Want> wants = new ArrayList<>();
        byCase(slots).forEach((place, each) -> wants.add(new Want(each, team(place, each), holders(each, before))));
        return wants;
    }

    private CaseTeam team(DrawnOnce place, List<Slot> now) {
        List<String> theirs = new ArrayList<>();
        int later = 0;
        for (Slot slot : all.getOrDefault(place, List.of())) {
            Optional<String> holder = holdings.holder(slot);
            holder.map(holdings::agency).ifPresent(theirs::add);
            later += holder.isEmpty() && !slot.optional() && !now.contains(slot) ? 1 : 0;
        }
        Slot first = now.getFirst();
        int agencies = first.plan().auditors().agencies();
        return CaseTeam.of(holdings.people(first), theirs, agencies, now.size(), later)
                .beside(holdings.agenciesApartFrom(first));
    }

    private static Set<String> holders(List<Slot> slots, Map<Integer, String> before) {
        return slots.stream()
                .map(slot -> before.get(slot.number()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static Map<DrawnOnce, List<Slot>> byCase(Stream<Slot> slots) {
        return slots.sorted(Comparator.comparingInt(Slot::number))
                .collect(Collectors.groupingBy(
                        slot -> new DrawnOnce(slot.draw(), slot.subject().key()),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    private record DrawnOnce(String draw, String key) {}
}
