package org.sendqa.allocation;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sendqa.domain.audit.Due;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.mail.Mail;
import org.sendqa.domain.mail.Mail.Attachment;
import org.sendqa.domain.mail.Mail.Block;
import org.sendqa.domain.pack.Activity;
import org.sendqa.domain.people.Person;
import org.sendqa.domain.time.OfficeDay;

/**
 * The one letter that tells an auditor of all their audits in a cycle, without a word about any case.
 *
 * @param theirs the person's audits, at least 1
 * @param work where they are done
 */
record Invitation(CycleRef cycle, Activity activity, Person auditor, List<Due> theirs, String work) {

    private static final LocalTime END_OF_WORK = LocalTime.of(17, 0);

    /** Copies the audits. */
    Invitation {
        theirs = List.copyOf(theirs);
    }

    /** The letter; the same again for the same instant. */
    Mail mail(Instant now) {
        return new Mail(
                cycle.authority(),
                "invitation/" + cycle.id(),
                auditor.id(),
                auditor.address(),
                "%s: %s for you, %s".formatted(round(), audits(), first().label()),
                letter(),
                List.of(new Attachment(
                        "audit-due.ics", "text/calendar; charset=utf-8", Optional.empty(), Optional.of(entry(now)))));
    }

    private List<Block> letter() {
        return Stream.of(
                        Stream.<Block>of(
                                new Block.Paragraph("Dear %s,".formatted(auditor.name())),
                                new Block.Paragraph("You have %s in this round: %s.".formatted(audits(), round())),
                                new Block.Paragraph(first().words() + others()),
                                new Block.Link("Open your audits", work),
                                new Block.Paragraph("Each audit first asks whether you ever had a hand in the case. If"
                                        + " you had, say so and give it back.")),
                        together(),
                        Stream.<Block>of(new Block.Paragraph("The attached calendar entry holds the %s."
                                .formatted(first().isAwaitingPapers() ? "last day of the round" : "due date"))))
                .flatMap(Function.identity())
                .toList();
    }

    private Stream<Block> together() {
        return theirs.stream()
                        .map(due -> due.audit().header().draw())
                        .anyMatch(draw -> activity.sessionsOf(draw).isHeld())
                ? Stream.of(new Block.Paragraph("Several people look at these cases together. Once they have met, put"
                        + " on record who came and what came of each case: the audits can be handed in after that."))
                : Stream.empty();
    }

    private String entry(Instant now) {
        String uid = "%s-%s@%s.send-qa".formatted(cycle.id(), auditor.id(), cycle.authority());
        String summary = "%s: %s %s"
                .formatted(activity.title(), audits(), first().isAwaitingPapers() ? "due at the latest" : "due");
        return new CalendarEntry(uid, summary, OfficeDay.at(first().deadline().dueOn(), END_OF_WORK), work).text(now);
    }

    /** The one that is due first. */
    private Due first() {
        return Collections.min(
                theirs, Comparator.comparing(due -> due.deadline().dueOn()));
    }

    private String others() {
        long awaiting = theirs.stream().filter(Due::isAwaitingPapers).count();
        return awaiting == 0 || first().isAwaitingPapers()
                ? ""
                : " Papers are still being prepared for %d of them; a mail tells you once they are there."
                        .formatted(awaiting);
    }

    private String round() {
        return cycle.titled(activity.title());
    }

    private String audits() {
        return theirs.size() == 1 ? "1 audit" : theirs.size() + " audits";
    }
}
