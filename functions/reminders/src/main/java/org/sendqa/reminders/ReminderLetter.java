package org.sendqa.reminders;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.sendqa.domain.cycle.Cycle.Deadline;
import org.sendqa.domain.mail.AuditLine;
import org.sendqa.domain.mail.Mail;
import org.sendqa.domain.mail.Mail.Block;
import org.sendqa.domain.people.Person;
import org.sendqa.domain.reminder.Timing;
import org.sendqa.domain.time.DateWords;

/** The words of a reminder: they differ before, on and after the due day, and never name a case. */
public final class ReminderLetter {

    private final String site;

    /**
     * Writes letters that link to the site.
     *
     * @param site its origin, such as {@code https://send-qa.example.org}
     */
    public ReminderLetter(String site) {
        this.site = site;
    }

    /** A letter about somebody's open audits, most pressing first; at least one. */
    Mail to(Person auditor, List<OpenAudit> open, LocalDate today) {
        List<AuditLine> lines = open.stream()
                .sorted(Comparator.comparing(
                                (OpenAudit audit) -> audit.deadline().dueOn())
                        .thenComparing(OpenAudit::id))
                .map(audit -> line(audit, today))
                .toList();
        String subject = lines.getFirst().subject();
        return Mail.to(auditor, "reminder/" + today, subject, blocks(auditor, lines));
    }

    private List<Block> blocks(Person auditor, List<AuditLine> lines) {
        return List.of(
                new Block.Paragraph("Dear %s,".formatted(auditor.name())),
                new Block.Audits("Your open audits", List.of("Activity", "Due", "Closes after"), lines),
                new Block.Link("Open your audits", site + "/audits"),
                new Block.Paragraph("If you had a hand in one of these cases, say so on its first page; "
                        + "it is then taken off your list."));
    }

    private static AuditLine line(OpenAudit audit, LocalDate today) {
        Deadline deadline = audit.deadline();
        return new AuditLine(
                audit.id(),
                subject(deadline, today),
                lead(deadline, today),
                List.of(audit.activity(), due(audit, today), DateWords.weekday(deadline.closesOn())));
    }

    private static String subject(Deadline deadline, LocalDate today) {
        return switch (Timing.of(deadline, today)) {
            case AHEAD -> "Audit due on " + DateWords.weekday(deadline.dueOn());
            case DUE_TODAY -> "Audit due today";
            case OVERDUE -> "Audit overdue since " + DateWords.weekday(deadline.dueOn());
        };
    }

    private static String lead(Deadline deadline, LocalDate today) {
        return switch (Timing.of(deadline, today)) {
            case AHEAD ->
                "You have an audit to submit by %s. Everything you have saved so far is kept."
                        .formatted(DateWords.weekday(deadline.dueOn()));
            case DUE_TODAY -> "You have an audit to submit today. It is in time until midnight.";
            case OVERDUE ->
                "You have an audit that was due on %s. You can still submit it until %s; it is then marked as late."
                        .formatted(DateWords.weekday(deadline.dueOn()), DateWords.weekday(deadline.closesOn()));
        };
    }

    private static String due(OpenAudit audit, LocalDate today) {
        String day = DateWords.weekday(audit.deadline().dueOn());
        return switch (audit.timing(today)) {
            case AHEAD -> day;
            case DUE_TODAY -> "Today";
            case OVERDUE -> day + " (overdue)";
        };
    }
}
