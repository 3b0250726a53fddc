package org.sendqa.improvement;

import org.sendqa.domain.concern.Concern;
import org.sendqa.domain.concern.Concerns;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.people.Person;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Refusal;

/** Concerns in the hands of those who were told of them, and of QA officers; to others each looks like none. */
record ToldConcerns(Concerns concerns) {

    Outcome<Concern> find(Caller caller, String id) {
        return concerns.find(caller.person().authority(), id)
                .filter(concern -> mayRead(concern, caller.person()))
                .<Outcome<Concern>>map(Outcome.Done::new)
                .orElseGet(() -> Outcome.refused(
                        Refusal.UNKNOWN,
                        "Nothing of this name was told to you. Your list shows what was; a QA officer sees all."));
    }

    /** Stores what one of them did. */
    Outcome<Concern> keep(Concern next, Event event) {
        return concerns.keep(next, event)
                ? new Outcome.Done<>(next)
                : Outcome.refused(Refusal.NOT_NOW, "Something changed it in between. Load it again and look.");
    }

    static boolean mayRead(Concern concern, Person person) {
        boolean told = concern.told().stream().anyMatch(one -> one.person().equals(person.id()));
        return told || person.is(Person.QA_OFFICER);
    }
}
