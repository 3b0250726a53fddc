package org.sendqa.domain.allocation;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Who has which slot while an allocation is being made. */
final class Holdings {

    private final List<Auditor> auditors;
    private final Map<String, Integer> columns = new HashMap<>();
    private final Map<Integer, String> holders = new HashMap<>();
    private final Map<String, Map<Integer, String>> byCase = new HashMap<>();
    private final Map<Integer, Slot> slots = new HashMap<>();

    Holdings(List<Auditor> auditors) {
        this.auditors = auditors;
        auditors.forEach(auditor -> columns.put(auditor.id(), columns.size()));
    }

    void give(Slot slot, String auditor) {
        holders.put(slot.number(), auditor);
        slots.put(slot.number(), slot);
        byCase.computeIfAbsent(slot.subject().key(), _ -> new TreeMap<>()).put(slot.number(), auditor);
    }

    void takeBack(Slot slot) {
        holders.remove(slot.number());
        byCase.getOrDefault(slot.subject().key(), new TreeMap<>()).remove(slot.number());
    }

    Optional<String> holder(Slot slot) {
        return Optional.ofNullable(holders.get(slot.number()));
    }

    /** How many slots somebody has. */
    int load(String person) {
        return Collections.frequency(holders.values(), person);
    }

    /** How many slots each auditor has; people who are no auditors any more don't count. */
    int[] loads() {
        int[] loads = new int[auditors.size()];
        holders.values().forEach(holder -> {
            Integer column = columns.get(holder);
            if (column != null) {
                loads[column]++;
            }
        });
        return loads;
    }

    /** Who audits the case of a slot, for whichever draw. */
    Set<String> people(Slot slot) {
        return Set.copyOf(byCase.getOrDefault(slot.subject().key(), Map.of()).values());
    }

    /** Where those work whose agencies are kept from a slot, since they audit its case for another draw. */
    Set<String> agenciesApartFrom(Slot slot) {
        return byCase.getOrDefault(slot.subject().key(), Map.of()).entrySet().stream()
                .filter(one -> slot.isApartFrom(Objects.requireNonNull(slots.get(one.getKey()))))
                .map(one -> agency(one.getValue()))
                .collect(Collectors.toSet());
    }

    /** Where somebody works; empty if it isn't known. */
    String agency(String person) {
        Integer column = columns.get(person);
        return column == null ? "" : auditors.get(column).place().agency();
    }

    Auditor auditor(String id) {
        Integer column = columns.get(id);
        if (column == null) {
            throw new IllegalArgumentException("%s is none of the auditors".formatted(id));
        }
        return auditors.get(column);
    }
}
