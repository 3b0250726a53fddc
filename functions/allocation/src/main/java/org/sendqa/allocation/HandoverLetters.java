package org.sendqa.allocation;

import java.util.List;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.mail.Mail;
import org.sendqa.domain.mail.Mail.Block;
import org.sendqa.domain.mail.Outbox;
import org.sendqa.domain.people.People;
import org.sendqa.domain.people.Person;
import org.sendqa.domain.time.DateWords;

/** Tells people of a slot that changed hands, once each, without a word about the case. */
final class HandoverLetters {

    private final People people;
    private final Outbox outbox;
    private final String work;

    HandoverLetters(People people, Outbox outbox, String site) {
        this.people = people;
        this.outbox = outbox;
        this.work = site + "/audits";
    }

    void toWhoTakesOver(Audit audit) {
        var deadline = audit.header().deadline();
        post(
                audit,
                "taken-over/",
                "One more audit for you, due " + DateWords.weekday(deadline.dueOn()),
                List.of(
                        new Block.Paragraph("An audit of this round wanted an auditor, and it is yours now. Please"
                                + " submit by %s. Until %s a submission still counts, marked as late."
                                        .formatted(
                                                DateWords.weekday(deadline.dueOn()),
                                                DateWords.weekday(deadline.closesOn()))),
                        new Block.Link("Open your audits", work)));
    }

    void toWhoIsRelieved(Audit.Released audit) {
        post(
                audit,
                "relieved/",
                "One audit fewer for you",
                List.of(
                        new Block.Paragraph("An audit that you hadn't begun is no longer yours, so that every case"
                                + " of the round has an auditor. There is nothing for you to do."),
                        new Block.Link("Open your audits", work)));
    }

    private void post(Audit audit, String key, String subject, List<Block> letter) {
        String authority = audit.header().cycle().authority();
        Person person = people.find(authority, audit.header().auditor())
                .orElseThrow(() -> new IllegalStateException("The auditor %s is no longer known"
                        .formatted(audit.header().auditor())));
        outbox.post(Mail.to(person, key + audit.id(), subject, letter));
    }
}
