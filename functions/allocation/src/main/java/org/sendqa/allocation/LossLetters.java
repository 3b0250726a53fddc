package org.sendqa.allocation;

import java.util.List;
import java.util.Optional;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.mail.Mail;
import org.sendqa.domain.mail.Mail.Block;
import org.sendqa.domain.mail.Outbox;
import org.sendqa.domain.people.People;
import org.sendqa.domain.people.Person;

/**
 * Tells people that an audit isn't theirs any more and nothing is left to do in it, once for what happened, without a
 * word about the case and without blame. Who gave it back themselves knows.
 */
final class LossLetters {

    private static final String FEWER = "One audit fewer for you";
    private final People people;
    private final Outbox outbox;
    private final String work;

    LossLetters(People people, Outbox outbox, String site) {
        this.people = people;
        this.outbox = outbox;
        this.work = site + "/audits";
    }

    /** Writes about an audit that was released or voided; about one that stands there is nothing to say. */
    void post(Audit lost) {
        letter(lost)
                .ifPresent(letter ->
                        outbox.post(Mail.to(auditor(lost), letter.key(), letter.subject(), letter.blocks(work))));
    }

    private record Letter(String key, String subject, String words) {

        List<Block> blocks(String work) {
            return List.of(new Block.Paragraph(words), new Block.Link("Open your audits", work));
        }
    }

    private static Optional<Letter> letter(Audit lost) {
        return lost.lostFor().flatMap(reason -> switch (reason) {
            case DECLARED -> Optional.empty();
            case ABSENT ->
                Optional.of(new Letter(
                        "away/" + lost.header().cycle().id(),
                        "You are away, so audits of this round go to others",
                        "You are known to be away. Audits of this round that you hadn't begun aren't yours any more, and"
                                + " nothing is left for you to do in them. Any that you had begun stay on your list."));
            case PASSED_ON ->
                Optional.of(new Letter(
                        "relieved/" + lost.id(),
                        FEWER,
                        "An audit that you hadn't begun has gone to a colleague, so that every case of the round has an"
                                + " auditor. There is nothing for you to do."));
            case CASE_LEFT ->
                Optional.of(noLonger(
                        lost,
                        "The case of one of your audits is no longer part of this round, so that audit isn't yours any"
                                + " more. Nothing is left for you to do in it."));
            case FOUND, TAKEN_BACK -> Optional.of(noLonger(lost, takenBack(lost)));
        });
    }

    private static String takenBack(Audit lost) {
        return lost instanceof Audit.Voided
                ? "An audit that you submitted isn't counted any more. What you wrote is kept, and nothing is left for you"
                        + " to do in it. If you want to know more, ask your QA officer."
                : "An audit of this round isn't yours any more. Nothing is left for you to do in it. If you want to know"
                        + " more, ask your QA officer.";
    }

    private static Letter noLonger(Audit lost, String words) {
        return new Letter("no-longer/" + lost.id(), FEWER, words);
    }

    private Person auditor(Audit lost) {
        Audit.Header header = lost.header();
        return people.find(header.cycle().authority(), header.auditor())
                .orElseThrow(() ->
                        new IllegalStateException("The auditor %s is no longer known".formatted(header.auditor())));
    }
}
