package org.sendqa.improvement;

import org.sendqa.domain.concern.Concern;
import org.sendqa.domain.concern.Concerns;
import org.sendqa.domain.people.Person;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Refusal;

/** Lets only those who were told of a concern, and QA officers, have it; to others it looks like none. */
record Readers(Concerns concerns) {

    Outcome<Concern> find(Caller caller, String id) {
        return concerns.find(caller.person().authority(), id)
                .filter(concern -> include(concern, caller.person()))
                .<Outcome<Concern>>map(Outcome.Done::new)
                .orElseGet(() -> Outcome.refused(
                        Refusal.UNKNOWN,
                        "Nothing of this name was told to you. Your list shows what was; a QA officer sees all."));
    }

    static boolean include(Concern concern, Person person) {
        boolean told = concern.told().stream().anyMatch(one -> one.person().equals(person.id()));
        return told || person.is(Person.QA_OFFICER);
    }
}
