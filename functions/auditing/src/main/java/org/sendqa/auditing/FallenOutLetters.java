package org.sendqa.auditing;

import java.util.List;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.cycle.Cycles;
import org.sendqa.domain.mail.Mail.Block;
import org.sendqa.domain.mail.OfficerPost;
import org.sendqa.domain.mail.Outbox;
import org.sendqa.domain.people.People;
import org.sendqa.domain.people.Person;

/** Tells the QA officers that an audit fell out, once each, without a word about the case or the reason. */
final class FallenOutLetters {

    private static final String GOES_ON =
            "It is given to somebody else. If nobody can take it, the case's place goes to"
                    + " the next reserve, and you are told if none is left.";
    private static final String OVER = "The round is over, so nobody does it again by itself: that needs the round"
            + " reopened. A report that is out keeps its figures; its next version leaves this audit out and says so.";
    private final People people;
    private final Cycles cycles;
    private final OfficerPost officers;

    FallenOutLetters(People people, Cycles cycles, Outbox outbox) {
        this.people = people;
        this.cycles = cycles;
        this.officers = new OfficerPost(people, outbox);
    }

    /** Tells of an audit that was released or voided; of one that stands there is nothing to tell. */
    void post(Audit audit) {
        switch (audit) {
            case Audit.Released released -> released(released);
            case Audit.Voided voided -> voided(voided);
            case Audit.Assigned _, Audit.InProgress _, Audit.Submitted _ -> {}
        }
    }

    private void released(Audit.Released audit) {
        post(
                audit,
                "released/" + audit.id(),
                "An audit was given back: " + audit.id(),
                "The audit %s is no longer with %s.".formatted(audit.id(), auditor(audit)));
    }

    private void voided(Audit.Voided audit) {
        post(
                audit,
                "voided/" + audit.id(),
                "A submitted audit was voided: " + audit.id(),
                "The audit %s by %s can't stand and was voided. What was answered is kept and never counted."
                        .formatted(audit.id(), auditor(audit)));
    }

    private void post(Audit audit, String key, String subject, String what) {
        officers.post(
                audit.header().cycle().authority(),
                key,
                subject,
                List.of(new Block.Paragraph(what), new Block.Paragraph(isCollecting(audit) ? GOES_ON : OVER)));
    }

    private boolean isCollecting(Audit audit) {
        var cycle = audit.header().cycle();
        return cycles.find(cycle.authority(), cycle.id())
                .filter(Cycle.Collecting.class::isInstance)
                .isPresent();
    }

    private String auditor(Audit audit) {
        Audit.Header header = audit.header();
        return people.find(header.cycle().authority(), header.auditor())
                .map(Person::name)
                .orElse(header.auditor());
    }
}
