package org.sendqa.improvement;

import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.audit.Audits;
import org.sendqa.domain.people.Person;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Refusal;

/** Finds an auditor's own audit; another person's looks exactly like one that isn't there. */
record OwnAudit(Audits audits) {

    Outcome<Audit> find(Person person, String audit) {
        return audits.find(person.authority(), audit)
                .filter(found -> found.header().auditor().equals(person.id()))
                .<Outcome<Audit>>map(Outcome.Done::new)
                .orElseGet(() -> Outcome.refused(
                        Refusal.NOT_YOURS,
                        "You have no audit of this name. Your list of audits shows those you have."));
    }
}
