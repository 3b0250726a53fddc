package org.sendqa.allocation;

import java.util.List;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.audit.Due;
import org.sendqa.domain.mail.Mail;
import org.sendqa.domain.mail.Mail.Block;
import org.sendqa.domain.mail.Outbox;
import org.sendqa.domain.people.People;
import org.sendqa.domain.people.Person;

/** Tells people of an audit that came to them later than the invitation, once each, without a word about the case. */
final class HandoverLetters {

    private final People people;
    private final Outbox outbox;
    private final String work;

    HandoverLetters(People people, Outbox outbox, String site) {
        this.people = people;
        this.outbox = outbox;
        this.work = site + "/audits";
    }

    void toWhoTakesOver(Due due, Arrival arrival) {
        post(
                due.audit(),
                subject(arrival) + ", " + due.label(),
                List.of(
                        new Block.Paragraph(words(arrival) + " " + due.words()),
                        new Block.Link("Open your audits", work)));
    }

    private static String subject(Arrival arrival) {
        return switch (arrival) {
            case CASE_REPLACED -> "Another case for one of your audits";
            case FROM_A_COLLEAGUE, ANEW -> "One more audit for you";
        };
    }

    private static String words(Arrival arrival) {
        return switch (arrival) {
            case CASE_REPLACED ->
                "The case of one of your audits is no longer part of this round. Another case takes its place, so the"
                        + " number of your audits stays the same. The new one starts afresh; nothing is left to do in"
                        + " the old one.";
            case FROM_A_COLLEAGUE -> "A colleague couldn't keep an audit of this round, and it is yours now.";
            case ANEW -> "An audit of this round had nobody, and it is yours now.";
        };
    }

    private void post(Audit audit, String subject, List<Block> letter) {
        String authority = audit.header().cycle().authority();
        Person person = people.find(authority, audit.header().auditor())
                .orElseThrow(() -> new IllegalStateException("The auditor %s is no longer known"
                        .formatted(audit.header().auditor())));
        outbox.post(Mail.to(person, "taken-over/" + audit.id(), subject, letter));
    }
}
