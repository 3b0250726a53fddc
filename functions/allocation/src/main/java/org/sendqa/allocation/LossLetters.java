package org.sendqa.allocation;

import java.util.List;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.mail.Mail;
import org.sendqa.domain.mail.Mail.Block;
import org.sendqa.domain.mail.Outbox;
import org.sendqa.domain.people.People;
import org.sendqa.domain.people.Person;

/** Tells people that an audit isn't theirs any more, once for what happened. */
final class LossLetters {

    private final People people;
    private final Outbox outbox;
    private final Block link;

    LossLetters(People people, Outbox outbox, String site) {
        this.people = people;
        this.outbox = outbox;
        this.link = new Block.Link("Open your audits", site + "/audits");
    }

    /** Writes about an audit that was released or voided; about one that stands there is nothing to say. */
    void post(Audit lost) {
        LossLetter.of(lost)
                .map(letter -> Mail.to(
                        auditor(lost),
                        letter.key(),
                        letter.subject(),
                        List.of(new Block.Paragraph(letter.words()), link)))
                .ifPresent(outbox::post);
    }

    private Person auditor(Audit lost) {
        Audit.Header header = lost.header();
        return people.find(header.cycle().authority(), header.auditor())
                .orElseThrow(() ->
                        new IllegalStateException("The auditor %s is no longer known".formatted(header.auditor())));
    }
}
