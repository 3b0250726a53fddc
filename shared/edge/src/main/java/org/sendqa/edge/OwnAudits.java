package org.sendqa.edge;

import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.audit.Audits;
import org.sendqa.domain.people.Person;

/** Finds an auditor's own audit; another person's looks exactly like one that isn't there. */
public record OwnAudits(Audits audits) {

    /** The audit of an id, if it is the person's; else the refusal of any audit that isn't. */
    public Outcome<Audit> find(Person person, String audit) {
        return audits.find(person.authority(), audit)
                .filter(found -> found.header().auditor().equals(person.id()))
                .<Outcome<Audit>>map(Outcome.Done::new)
                .orElseGet(() -> Outcome.refused(
                        Refusal.NOT_YOURS,
                        "You have no audit of this name. Your list of audits shows those you have."));
    }
}
