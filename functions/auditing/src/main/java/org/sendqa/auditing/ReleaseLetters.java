package org.sendqa.auditing;

import java.util.List;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.mail.Mail.Block;
import org.sendqa.domain.mail.OfficerPost;
import org.sendqa.domain.mail.Outbox;
import org.sendqa.domain.people.People;
import org.sendqa.domain.people.Person;

/** Tells the QA officers that an audit was given back, once each, without a word about the case or the reason. */
final class ReleaseLetters {

    private final People people;
    private final OfficerPost officers;

    ReleaseLetters(People people, Outbox outbox) {
        this.people = people;
        this.officers = new OfficerPost(people, outbox);
    }

    void post(Audit.Released audit) {
        Audit.Header header = audit.header();
        String authority = header.cycle().authority();
        String auditor =
                people.find(authority, header.auditor()).map(Person::name).orElse(header.auditor());
        officers.post(
                authority,
                "released/" + header.id(),
                "An audit was given back: " + header.id(),
                List.of(
                        new Block.Paragraph("%s declared a hand in a case and gave the audit %s back."
                                .formatted(auditor, header.id())),
                        new Block.Paragraph(
                                "Another auditor is being looked for. You hear of it only if nobody is" + " left.")));
    }
}
