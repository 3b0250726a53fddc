package org.sendqa.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sendqa.domain.people.Person;

/** Says whose line managers aren't known or lead back to themselves, once a list is taken. */
record LineManagers(Map<String, String> byPerson) {

    static LineManagers of(List<Person> here, List<OnList> list) {
        Map<String, String> managers = new HashMap<>();
        here.forEach(person -> managers.put(person.id(), person.particulars().manager()));
        list.forEach(one -> managers.put(one.id(), one.person().particulars().manager()));
        return new LineManagers(managers);
    }

    List<String> faults(List<OnList> list) {
        List<String> faults = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (OnList one : list) {
            String manager = byPerson.getOrDefault(one.id(), "");
            if (one.says(PeopleColumn.MANAGER) && !manager.isEmpty()) {
                List<String> circle = new Circle(byPerson).of(one.id());
                if (!byPerson.containsKey(manager)) {
                    faults.add("%s has the line manager %s, whom nobody knows; import them too."
                            .formatted(one.id(), manager));
                } else if (circle.size() > 1 && !told.contains(one.id())) {
                    told.addAll(circle);
                    faults.add(inWords(circle));
                }
            }
        }
        return faults;
    }

    private static String inWords(List<String> circle) {
        return "Line managers go round in a circle: %s and again %s. Give one of them somebody else or nobody."
                .formatted(String.join(", ", circle), circle.getFirst());
    }
}
