package org.sendqa.improvement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.sendqa.domain.concern.Concern;
import org.sendqa.domain.concern.Kind;
import org.sendqa.domain.concern.Telling;
import org.sendqa.domain.mail.Mail;
import org.sendqa.domain.mail.Mail.Block;
import org.sendqa.domain.mail.Outbox;
import org.sendqa.domain.time.DateWords;

/** Writes to those who are told of a concern: that there is one, until when, and where to read it; nothing of it. */
final class ConcernLetters {

    private final Outbox outbox;
    private final String site;

    /** @param site the origin that links start with */
    ConcernLetters(Outbox outbox, String site) {
        this.outbox = outbox;
        this.site = site;
    }

    /** The id under which the outbox has the letter to one of those told. */
    static String idOf(Concern concern, Telling telling) {
        return Mail.idOf(key(concern, telling), telling.recipient());
    }

    /** Posts to each, once however often it is called. */
    void post(Concern concern, List<Telling> tellings, Instant acknowledgeBy) {
        tellings.forEach(telling -> outbox.post(mail(concern, telling, acknowledgeBy)));
    }

    private Mail mail(Concern concern, Telling telling, Instant acknowledgeBy) {
        return new Mail(
                concern.header().authority(),
                key(concern, telling),
                telling.recipient(),
                telling.address(),
                subject(concern, telling),
                blocks(concern, telling, acknowledgeBy),
                List.of());
    }

    private static String key(Concern concern, Telling telling) {
        return "concern/%s/%d".formatted(concern.header().id(), telling.step());
    }

    private static String subject(Concern concern, Telling telling) {
        String what = concern.header().kind().words();
        return telling.step() == 0
                ? "A %s needs you to acknowledge it".formatted(what)
                : "Nobody has acknowledged a %s".formatted(what);
    }

    private List<Block> blocks(Concern concern, Telling telling, Instant acknowledgeBy) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(what(concern, telling)));
        if (telling.canRead()) {
            blocks.add(new Block.Link("Sign in, read it and acknowledge it", address(concern)));
        }
        blocks.add(new Block.Paragraph(
                telling.canRead() ? until(telling, acknowledgeBy) : instead(telling, acknowledgeBy)));
        if (concern.header().kind() == Kind.SAFEGUARDING) {
            blocks.add(new Block.Paragraph("This mail adds to your own safeguarding route and never replaces it: what"
                    + " your front door has to know, it has to hear from a person."));
        }
        return blocks;
    }

    private String address(Concern concern) {
        return "%s/concerns/%s/%s"
                .formatted(site, concern.header().authority(), concern.header().id());
    }

    private static String what(Concern concern, Telling telling) {
        return "On %s an auditor raised a %s about a case. You are told as %s. This mail says nothing of the case."
                .formatted(
                        DateWords.moment(concern.header().origin().at()),
                        concern.header().kind().words(),
                        telling.as());
    }

    /** What whoever can't read it is asked to do. */
    private static String instead(Telling telling, Instant acknowledgeBy) {
        return "This address has no account in SEND QA, so you can't read it there. The QA officers have been told too:"
                + " please ring them %s."
                        .formatted(telling.step() == 0 ? "by " + DateWords.moment(acknowledgeBy) : "now");
    }

    private static String until(Telling telling, Instant acknowledgeBy) {
        String moment = DateWords.moment(acknowledgeBy);
        return telling.step() == 0
                ? "Please acknowledge it by %s. If nobody does, it goes on to others.".formatted(moment)
                : "It should have been acknowledged by %s. Please see to it now.".formatted(moment);
    }
}
