package org.sendqa.papers;

import java.time.Instant;
import java.util.List;
import org.sendqa.domain.audit.Due;
import org.sendqa.domain.audit.DueAudits;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.mail.Mail;
import org.sendqa.domain.mail.Mail.Block;
import org.sendqa.domain.mail.Outbox;
import org.sendqa.domain.people.People;
import org.sendqa.domain.people.Person;
import org.sendqa.domain.time.OfficeDay;

/**
 * Tells whoever reads the papers of a case in SEND QA that they are complete, and by when the audit is due; once a day,
 * without a word about the case.
 *
 * @param site the origin that links start with
 */
record CompleteLetters(DueAudits audits, People people, Outbox outbox, String site) {

    /** Tells them, if the papers are. */
    void post(CycleRef cycle, String draw, String drawId, Instant now) {
        audits.ofCycle(cycle).stream()
                .filter(due -> due.audit().isOpen() && due.from().hasPapers())
                .filter(due -> due.audit().header().draw().equals(draw))
                .filter(due -> due.audit().header().drawId().equals(drawId))
                .forEach(due -> people.find(
                                cycle.authority(), due.audit().header().auditor())
                        .filter(auditor -> auditor.isInPost(OfficeDay.of(now)))
                        .ifPresent(auditor -> outbox.post(letter(due, auditor, now))));
    }

    private Mail letter(Due due, Person auditor, Instant now) {
        return Mail.to(
                auditor,
                "papers-complete/%s/%s".formatted(due.audit().id(), OfficeDay.of(now)),
                "The papers of an audit are there, " + due.label(),
                List.of(
                        new Block.Paragraph("Dear %s,".formatted(auditor.name())),
                        new Block.Paragraph("All papers of an audit of yours that are to come can be read now; any that"
                                + " were never sent are named beside them. "
                                + due.words()),
                        new Block.Paragraph("A calendar entry from an earlier letter may show another day."),
                        new Block.Link("Open your audits", site + "/audits")));
    }
}
