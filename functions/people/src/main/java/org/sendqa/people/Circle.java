package org.sendqa.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Finds people who lead back to themselves.
 *
 * @param next by person, who comes next; empty for nobody
 */
record Circle(Map<String, String> next) {

    /** From somebody one after the other, up to that person again; empty where the line ends elsewhere. */
    List<String> of(String person) {
        List<String> line = new ArrayList<>();
        String one = person;
        while (!one.isEmpty() && !line.contains(one)) {
            line.add(one);
            one = next.getOrDefault(one, "");
        }
        return one.equals(person) ? line : List.of();
    }
}
