package org.sendqa.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.people.Person;

/**
 * Says all that is wrong with a list of people before any of them is kept. What is out of bounds comes first and alone,
 * so that no fault quotes it.
 *
 * @param pack as it is now
 * @param here everybody of the authority
 * @param asked the columns whose words the pack must know
 */
record ListCheck(Pack pack, List<Person> here, Set<PeopleColumn> asked) {

    /** How many faults somebody is told at once; more fit neither a page nor a reply. */
    private static final int TOLD = 100;

    List<String> faults(List<OnList> list) {
        List<String> beyond = BoundsCheck.faults(list);
        if (!beyond.isEmpty()) {
            return beyond;
        }
        List<Person> people = list.stream().map(OnList::person).toList();
        List<String> faults = new ArrayList<>(PeopleCheck.faults(people));
        faults.addAll(new WordsCheck(pack, here, asked).faults(list));
        faults.addAll(new AmongOthers(here).faults(people));
        faults.addAll(LineManagers.of(here, list).faults(list));
        faults.addAll(StandInCheck.of(here, list).faults(list));
        return faults;
    }

    /** The first faults, and how many there are beside them. */
    static List<String> first(List<String> faults) {
        if (faults.size() <= TOLD) {
            return List.copyOf(faults);
        }
        List<String> told = new ArrayList<>(faults.subList(0, TOLD));
        told.add("There are %,d more. Put these right first.".formatted(faults.size() - TOLD));
        return told;
    }
}
