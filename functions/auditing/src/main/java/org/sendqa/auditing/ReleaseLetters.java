package org.sendqa.auditing;

import java.util.List;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.mail.Mail;
import org.sendqa.domain.mail.Mail.Block;
import org.sendqa.domain.mail.Outbox;
import org.sendqa.domain.people.People;
import org.sendqa.domain.people.Person;

/** Tells the QA officers that an audit was given back, once each, without a word about the case or the reason. */
final class ReleaseLetters {

    private final People people;
    private final Outbox outbox;

    ReleaseLetters(People people, Outbox outbox) {
        this.people = people;
        this.outbox = outbox;
    }

    void post(Audit.Released audit) {
        String authority = audit.header().cycle().authority();
        String auditor = people.find(authority, audit.header().auditor())
                .map(Person::name)
                .orElse(audit.header().auditor());
        people.inRole(authority, Person.QA_OFFICER)
                .forEach(officer -> outbox.post(letter(audit.header(), auditor, officer)));
    }

    private static Mail letter(Audit.Header audit, String auditor, Person officer) {
        return new Mail(
                officer.authority(),
                "released/" + audit.id(),
                officer.id(),
                officer.address(),
                "An audit was given back: " + audit.id(),
                List.of(
                        new Block.Paragraph("%s declared a hand in a case and gave the audit %s back."
                                .formatted(auditor, audit.id())),
                        new Block.Paragraph("The round goes on without it: it counts as released, and the report says"
                                + " that it wasn't answered.")),
                List.of(),
                List.of());
    }
}
