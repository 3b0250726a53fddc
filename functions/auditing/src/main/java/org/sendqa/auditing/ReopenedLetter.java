package org.sendqa.auditing;

import java.time.LocalDate;
import java.util.List;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.audit.Due;
import org.sendqa.domain.audit.ReopenReason;
import org.sendqa.domain.mail.Mail;
import org.sendqa.domain.mail.Mail.Block;
import org.sendqa.domain.people.People;
import org.sendqa.domain.people.Person;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Refusal;

/** Writes to an auditor whose submitted audit is open again, without a word about the case. */
final class ReopenedLetter {

    private final People people;
    private final String site;

    /** @param site the origin that links start with */
    ReopenedLetter(People people, String site) {
        this.people = people;
        this.site = site;
    }

    /** The letter; refused where its auditor has left, who could do nothing with it. */
    Outcome<Mail> to(Due due, ReopenReason reason, LocalDate today) {
        Audit.Header header = due.audit().header();
        return people.find(header.cycle().authority(), header.auditor())
                .filter(person -> person.isInPost(today))
                .<Outcome<Mail>>map(person -> new Outcome.Done<>(mail(due, person, reason)))
                .orElseGet(() -> Outcome.refused(
                        Refusal.NOT_NOW,
                        "Its auditor isn't here any more. Void the audit, so that somebody else does it again."));
    }

    private Mail mail(Due due, Person person, ReopenReason reason) {
        Audit audit = due.audit();
        int revision = audit.header().revision().number();
        return Mail.to(
                person,
                "reopened/%s/%d".formatted(audit.id(), revision),
                "An audit of yours is open again, " + due.label(),
                List.of(
                        new Block.Paragraph("Dear %s,".formatted(person.name())),
                        new Block.Paragraph("Your QA officer has opened an audit again that you had submitted, because"
                                + " %s. All your answers are there. Change what needs changing and submit it again;"
                                        .formatted(reason.words())
                                + " until then it doesn't count."),
                        new Block.Paragraph(due.words()),
                        new Block.Link("Open your audits", site + "/audits")));
    }
}
