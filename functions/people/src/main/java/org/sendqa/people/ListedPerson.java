package org.sendqa.people;

import java.util.List;
import org.sendqa.domain.people.Person;

/**
 * Somebody on an administrator's list.
 *
 * @param person without interests
 * @param interests the council's own case numbers of own children, relatives and other declared interests, as typed
 */
record ListedPerson(Person person, List<String> interests) {

    /** Copies the numbers. */
    ListedPerson {
        interests = List.copyOf(interests);
    }
}
