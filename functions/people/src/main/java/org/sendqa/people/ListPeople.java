package org.sendqa.people;

import java.util.Comparator;
import java.util.List;
import org.sendqa.domain.people.People;
import org.sendqa.domain.people.Person;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Refusal;

/** Shows officers and administrators everybody who works here. */
final class ListPeople {

    private final People people;

    ListPeople(People people) {
        this.people = people;
    }

    /** Everybody of the caller's authority, by name. */
    Outcome<List<PersonView>> run(Caller caller) {
        if (!caller.isOfficer() && !caller.isAdministrator()) {
            return Outcome.refused(
                    Refusal.FORBIDDEN,
                    "Only QA officers and administrators see the list of people. Ask yours to look.");
        }
        return new Outcome.Done<>(people.all(caller.person().authority()).stream()
                .sorted(Comparator.comparing(Person::name).thenComparing(Person::id))
                .map(PersonView::of)
                .toList());
    }
}
