package org.sendqa.people;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sendqa.domain.people.Person;

/** Says whose stand-ins aren't known, are the person themself, or lead back to them, once a list is taken. */
record StandInCheck(Map<String, String> byPerson) {

    static StandInCheck of(List<Person> here, List<OnList> list) {
        Map<String, String> standIns = new HashMap<>();
        here.forEach(person -> standIns.put(person.id(), person.particulars().standIn()));
        list.forEach(one -> standIns.put(one.id(), one.person().particulars().standIn()));
        return new StandInCheck(standIns);
    }

    List<String> faults(List<OnList> list) {
        return list.stream()
                .filter(one -> one.says(PeopleColumn.STAND_IN))
                .flatMap(one -> fault(one).map(what -> one.fault(PeopleColumn.STAND_IN, what)).stream())
                .toList();
    }

    private Optional<String> fault(OnList one) {
        String standIn = byPerson.getOrDefault(one.id(), "");
        if (standIn.isEmpty()) {
            return Optional.empty();
        }
        if (standIn.equals(one.id())) {
            return Optional.of("Nobody stands in for themself. Name a colleague, or nobody.");
        }
        if (!byPerson.containsKey(standIn)) {
            return Optional.of(
                    "Nobody is called '%s' on this list or here. Give the id in the column Person, or add them."
                            .formatted(standIn));
        }
        List<String> ring = new Circle(byPerson).of(one.id());
        return ring.isEmpty()
                ? Optional.empty()
                : Optional.of("Stand-ins go round in a ring: %s and again %s. Give one of them somebody else or nobody."
                        .formatted(String.join(", ", ring), one.id()));
    }
}
