package org.sendqa.schedule;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.sendqa.domain.audit.Due;
import org.sendqa.domain.audit.DueAudits;
import org.sendqa.domain.cycle.Cycle.Collecting;
import org.sendqa.domain.cycle.Cycle.Deadline;
import org.sendqa.domain.cycle.ExtensionReason;
import org.sendqa.domain.mail.Mail;
import org.sendqa.domain.mail.Mail.Block;
import org.sendqa.domain.mail.Outbox;
import org.sendqa.domain.people.People;
import org.sendqa.domain.people.Person;

/**
 * Tells everybody with an open audit that a round's days have moved, once for the new days, without a word of a case.
 */
final class DeadlineLetters {

    private static final BinaryOperator<Due> SOONER =
            BinaryOperator.minBy(Comparator.comparing(due -> due.deadline().dueOn()));

    private final DueAudits audits;
    private final People people;
    private final Outbox outbox;
    private final RoundTitle title;
    private final String site;

    /** @param site the origin that links start with */
    DeadlineLetters(DueAudits audits, People people, Outbox outbox, RoundTitle title, String site) {
        this.audits = audits;
        this.people = people;
        this.outbox = outbox;
        this.title = title;
        this.site = site;
    }

    void extended(Collecting round, ExtensionReason reason) {
        String words = "There is more time for %s, because %s.".formatted(title.of(round), reason.words());
        post(round, "extended", "More time: " + title.of(round), words);
    }

    void reopened(Collecting round) {
        String words = title.of(round)
                + " had closed and takes answers again. You have an audit in it that never came in; everything you had"
                + " saved is kept.";
        post(round, "reopened", "Open again: " + title.of(round), words);
    }

    private void post(Collecting round, String what, String subject, String words) {
        Deadline until = round.deadline();
        String key = "%s/%s/%s/%s".formatted(what, round.ref().id(), until.dueOn(), until.closesOn());
        Map<String, Due> first = audits.ofCycle(round.ref()).stream()
                .filter(due -> due.audit().isOpen())
                .collect(Collectors.toMap(due -> due.audit().header().auditor(), due -> due, SOONER, TreeMap::new));
        first.forEach((auditor, due) -> people.find(round.ref().authority(), auditor)
                .map(person -> Mail.to(person, key, subject, letter(person, words, due)))
                .ifPresent(outbox::post));
    }

    private List<Block> letter(Person person, String words, Due due) {
        return List.of(
                new Block.Paragraph("Dear %s,".formatted(person.name())),
                new Block.Paragraph(words),
                new Block.Paragraph(due.words()),
                new Block.Paragraph("A calendar entry from an earlier letter still shows the earlier day."),
                new Block.Link("Open your audits", site + "/audits"));
    }
}
