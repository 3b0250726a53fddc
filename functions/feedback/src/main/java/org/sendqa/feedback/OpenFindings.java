package org.sendqa.feedback;

import org.sendqa.domain.feedback.Findings;
import org.sendqa.domain.feedback.ReturnedFindings;
import org.sendqa.domain.people.People;
import org.sendqa.domain.people.Person;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Refusal;

/** Finds what audits found for those whom it concerns: the author, and whoever is their line manager today. */
record OpenFindings(ReturnedFindings returned, People people) {

    /**
     * Findings as somebody may see them.
     *
     * @param own whether that is their author, who answers; else the line manager, who notes what was agreed
     */
    record Opened(Findings findings, Person author, boolean own) {}

    /** Those of an author's audited work; to anybody else they look as if they weren't there. */
    Outcome<Opened> find(Caller caller, String author, String audit) {
        Person person = caller.person();
        return people.find(person.authority(), author)
                .filter(one -> one.id().equals(person.id()) || isManagedBy(one, person))
                .flatMap(one -> returned.find(person.authority(), author, audit)
                        .map(found -> new Opened(found, one, one.id().equals(person.id()))))
                .<Outcome<Opened>>map(Outcome.Done::new)
                .orElseGet(() -> Outcome.refused(
                        Refusal.UNKNOWN,
                        "There are no findings of this name for you. Your list of findings shows those there are."));
    }

    static boolean isManagedBy(Person person, Person manager) {
        return person.particulars().manager().equals(manager.id());
    }
}
