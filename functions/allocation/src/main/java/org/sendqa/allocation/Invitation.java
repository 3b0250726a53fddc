package org.sendqa.allocation;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.sendqa.domain.cycle.Cycle.Deadline;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.mail.Mail;
import org.sendqa.domain.mail.Mail.Attachment;
import org.sendqa.domain.mail.Mail.Block;
import org.sendqa.domain.people.Person;
import org.sendqa.domain.time.DateWords;
import org.sendqa.domain.time.OfficeDay;

/**
 * The one letter that tells an auditor of all their audits in a cycle, without a word about any case.
 *
 * @param title the activity's
 * @param count how many audits the person has, at least 1
 * @param work where they are done
 */
record Invitation(CycleRef cycle, String title, Person auditor, int count, Deadline deadline, String work) {

    private static final LocalTime END_OF_WORK = LocalTime.of(17, 0);

    /** The letter; the same again for the same instant. */
    Mail mail(Instant now) {
        return new Mail(
                cycle.authority(),
                "invitation/" + cycle.id(),
                auditor.id(),
                auditor.address(),
                "%s: %s for you, due %s".formatted(round(), audits(), DateWords.weekday(deadline.dueOn())),
                letter(),
                List.of(new Attachment(
                        "audit-due.ics", "text/calendar; charset=utf-8", Optional.empty(), Optional.of(entry(now)))));
    }

    private List<Block> letter() {
        return List.of(
                new Block.Paragraph("Dear %s,".formatted(auditor.name())),
                new Block.Paragraph("You have %s in this round: %s.".formatted(audits(), round())),
                new Block.Paragraph("Please submit by %s. Until %s a submission still counts, marked as late."
                        .formatted(DateWords.weekday(deadline.dueOn()), DateWords.weekday(deadline.closesOn()))),
                new Block.Link("Open your audits", work),
                new Block.Paragraph("Each audit first asks whether you ever had a hand in the case. If you had, say so"
                        + " and give it back."),
                new Block.Paragraph("The attached calendar entry holds the due date."));
    }

    private String entry(Instant now) {
        String uid = "%s-%s@%s.send-qa".formatted(cycle.id(), auditor.id(), cycle.authority());
        String summary = "%s: %s due".formatted(title, audits());
        return new CalendarEntry(uid, summary, OfficeDay.at(deadline.dueOn(), END_OF_WORK), work).text(now);
    }

    private String round() {
        return cycle.titled(title);
    }

    private String audits() {
        return count == 1 ? "1 audit" : count + " audits";
    }
}
