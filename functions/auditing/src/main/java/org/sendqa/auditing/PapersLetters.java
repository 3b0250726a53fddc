package org.sendqa.auditing;

import java.util.List;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.audit.PapersWord;
import org.sendqa.domain.mail.Mail;
import org.sendqa.domain.mail.Mail.Block;
import org.sendqa.domain.people.People;
import org.sendqa.domain.people.Person;

/** Writes to the QA officers that an auditor can't open the papers of a case, without a word about the case. */
final class PapersLetters {

    private final People people;
    private final String site;

    /** @param site the origin that links start with */
    PapersLetters(People people, String site) {
        this.people = people;
        this.site = site;
    }

    /** A letter to each officer; none where nobody has to see to anything. */
    List<Mail> of(Audit.InProgress audit, Person auditor) {
        PapersWord word = audit.header().papers();
        return word.isTrouble()
                ? people.inRole(auditor.authority(), Person.QA_OFFICER).stream()
                        .map(officer -> mail(audit, auditor, officer))
                        .toList()
                : List.of();
    }

    private Mail mail(Audit.InProgress audit, Person auditor, Person officer) {
        Audit.Header header = audit.header();
        String round = "%s/rounds/%s/%s"
                .formatted(site, auditor.authority(), header.cycle().id());
        return Mail.to(
                officer,
                "papers/%s/%d".formatted(audit.id(), header.revision().number()),
                "Papers can't be opened: " + audit.id(),
                List.of(
                        new Block.Paragraph("%s can't read the papers of the audit %s: %s."
                                .formatted(
                                        auditor.name(),
                                        audit.id(),
                                        header.papers().words())),
                        new Block.Paragraph(
                                "Please see to it. The round's page shows it until %s takes it back; the audit"
                                                .formatted(auditor.name())
                                        + " stays due as it is."),
                        new Block.Link("Open the round", round)));
    }
}
