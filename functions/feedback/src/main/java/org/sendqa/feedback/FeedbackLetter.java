package org.sendqa.feedback;

import java.time.Instant;
import java.util.List;
import org.sendqa.domain.mail.Mail;
import org.sendqa.domain.mail.Mail.Block;
import org.sendqa.domain.mail.Outbox;
import org.sendqa.domain.people.Person;
import org.sendqa.domain.time.OfficeDay;

/** Writes to an auditor that there is feedback, at most once a day: which audit and what it says is read here. */
final class FeedbackLetter {

    private final Outbox outbox;
    private final String site;

    /** @param site the origin that links start with */
    FeedbackLetter(Outbox outbox, String site) {
        this.outbox = outbox;
        this.site = site;
    }

    /** Posts it, unless it was posted on that day. */
    void post(Person auditor, Instant now) {
        outbox.post(Mail.to(
                auditor,
                "feedback/" + OfficeDay.of(now),
                "There is feedback for you",
                List.of(
                        new Block.Paragraph("Dear %s,".formatted(auditor.name())),
                        new Block.Paragraph("A QA officer has read what you answered and written to you about it: what"
                                + " was done well, or what to look at next time. Please read it and say that you"
                                + " have. This mail says nothing of the case."),
                        new Block.Link("Open your past audits", site + "/audits/past"))));
    }
}
