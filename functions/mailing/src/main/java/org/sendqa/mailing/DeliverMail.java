package org.sendqa.mailing;

import java.time.Instant;
import java.util.Optional;
import org.sendqa.domain.mail.Enclosures;
import org.sendqa.domain.mail.Letter;
import org.sendqa.domain.mail.Mail;
import org.sendqa.domain.mail.Mailer;
import org.sendqa.domain.mail.Mailer.Answer;
import org.sendqa.domain.mail.Outbox;
import org.sendqa.domain.people.People;
import org.sendqa.domain.time.OfficeDay;

/**
 * Sends one letter of the outbox, at most once. Until it is handed over, a failure puts it back; once it is, a lost
 * answer leaves it claimed, and nobody sends it again.
 */
public final class DeliverMail {

    private static final Answer NOT_IN_POST = new Answer.Refused("Whom it is for isn't in post on this day");

    private final Outbox outbox;
    private final People people;
    private final Mailer mailer;
    private final ComposeLetter compose;

    /** Sends from an outbox, to nobody who isn't in post. */
    public DeliverMail(Outbox outbox, People people, Mailer mailer, Enclosures enclosures) {
        this.outbox = outbox;
        this.people = people;
        this.mailer = mailer;
        this.compose = new ComposeLetter(enclosures);
    }

    /**
     * Sends a letter, if it is still pending, about those of its audits that are open still.
     *
     * @return what the mail service answered, or that it is for somebody who isn't in post; empty if there was nothing
     *     to send
     */
    public Optional<Answer> deliver(String authority, String id, Instant now) {
        return outbox.claim(authority, id, now).map(mail -> {
            Answer answer = isForSomebodyHere(mail, now) ? mailer.send(composed(mail)) : NOT_IN_POST;
            settle(mail, answer, now);
            return answer;
        });
    }

    /** Whoever is no person, such as the mailbox of those on duty, is always here. */
    private boolean isForSomebodyHere(Mail mail, Instant now) {
        return people.find(mail.authority(), mail.recipient())
                .map(person -> person.isInPost(OfficeDay.of(now)))
                .orElse(true);
    }

    private Letter composed(Mail mail) {
        try {
            return compose.compose(mail);
        } catch (RuntimeException unsent) {
            outbox.putBack(mail.authority(), mail.id());
            throw unsent;
        }
    }

    private void settle(Mail mail, Answer answer, Instant now) {
        switch (answer) {
            case Answer.Sent(var messageId) -> outbox.sent(mail.authority(), mail.id(), messageId, now);
            case Answer.Refused(var reason) -> outbox.refused(mail.authority(), mail.id(), reason, now);
            case Answer.NotNow _ -> outbox.putBack(mail.authority(), mail.id());
        }
    }
}
