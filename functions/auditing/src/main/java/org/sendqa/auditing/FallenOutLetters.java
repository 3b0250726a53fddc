package org.sendqa.auditing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.audit.WhatNext;
import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.cycle.Cycles;
import org.sendqa.domain.mail.Mail.Block;
import org.sendqa.domain.mail.OfficerPost;
import org.sendqa.domain.mail.Outbox;
import org.sendqa.domain.people.People;
import org.sendqa.domain.people.Person;
import org.sendqa.domain.time.OfficeDay;

/** Tells the QA officers that an audit fell out, once each, without a word about the case or the reason. */
final class FallenOutLetters {

    private final People people;
    private final Cycles cycles;
    private final OfficerPost officers;

    FallenOutLetters(People people, Cycles cycles, Outbox outbox) {
        this.people = people;
        this.cycles = cycles;
        this.officers = new OfficerPost(people, outbox);
    }

    /** Tells of an audit that was released or voided; of one that stands there is nothing to tell. */
    void post(Audit audit, Instant now) {
        switch (audit) {
            case Audit.Released released -> released(released, OfficeDay.of(now));
            case Audit.Voided voided -> voided(voided, OfficeDay.of(now));
            case Audit.Assigned _, Audit.InProgress _, Audit.Submitted _ -> {}
        }
    }

    private void released(Audit.Released audit, LocalDate today) {
        post(
                audit,
                "released/" + audit.id(),
                "An audit was given back: " + audit.id(),
                "The audit %s is no longer with %s.".formatted(audit.id(), auditor(audit)),
                today);
    }

    private void voided(Audit.Voided audit, LocalDate today) {
        post(
                audit,
                "voided/" + audit.id(),
                "A submitted audit was voided: " + audit.id(),
                "The audit %s by %s can't stand and was voided. What was answered is kept and never counted."
                        .formatted(audit.id(), auditor(audit)),
                today);
    }

    private void post(Audit audit, String key, String subject, String what, LocalDate today) {
        officers.post(
                audit.header().cycle().authority(),
                key,
                subject,
                List.of(new Block.Paragraph(what), new Block.Paragraph(whatNext(audit, today))));
    }

    private String whatNext(Audit audit, LocalDate today) {
        var ref = audit.header().cycle();
        Cycle cycle = cycles.find(ref.authority(), ref.id())
                .orElseThrow(() -> new IllegalStateException("The cycle of %s is gone".formatted(audit.id())));
        return WhatNext.of(cycle, today);
    }

    private String auditor(Audit audit) {
        Audit.Header header = audit.header();
        return people.find(header.cycle().authority(), header.auditor())
                .map(Person::name)
                .orElse(header.auditor());
    }
}
