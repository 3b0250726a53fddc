package org.sendqa.auditing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.audit.DaysFrom;
import org.sendqa.domain.audit.Due;
import org.sendqa.domain.audit.DueAudits;
import org.sendqa.domain.feedback.Feedback;
import org.sendqa.domain.feedback.Feedbacks;
import org.sendqa.domain.feedback.Reading;
import org.sendqa.domain.pack.Activity;
import org.sendqa.domain.pack.Packs;
import org.sendqa.domain.people.Person;
import org.sendqa.domain.sampling.AgreedSize;
import org.sendqa.domain.sampling.AgreedSizes;
import org.sendqa.domain.sampling.Theme;
import org.sendqa.domain.time.OfficeDay;

/** Lists a person's own audits, the most pressing first. */
public final class ListWork {

    private final DueAudits audits;
    private final Packs packs;
    private final Feedbacks feedbacks;
    private final AgreedSizes agreed;

    ListWork(DueAudits audits, Packs packs, Feedbacks feedbacks, AgreedSizes agreed) {
        this.audits = audits;
        this.packs = packs;
        this.feedbacks = feedbacks;
        this.agreed = agreed;
    }

    /**
     * One audit on the list.
     *
     * @param title the activity's
     * @param theme what the cases of its round have in common; none where none was agreed, or it isn't open any more
     * @param from what its days count from
     * @param daysLate calendar days that an open audit is over its due date, or a submitted one came in after it; 0 in
     *     time
     * @param inSession whether its case is looked at in a session
     * @param feedback how far the person is with what was written about it
     */
    public record Work(
            Audit audit,
            String title,
            Theme theme,
            DaysFrom from,
            long daysLate,
            boolean inSession,
            Reading feedback) {}

    /** All audits ever assigned to a person, open ones first, then by due date and id. */
    public List<Work> run(Person person, Instant now) {
        List<Due> all = audits.ofAuditor(person.authority(), person.id());
        Map<String, Feedback> written = feedbacks.of(
                person.authority(),
                all.stream()
                        .map(Due::audit)
                        .filter(one -> !(one instanceof Audit.Assigned))
                        .map(Audit::id)
                        .toList());
        return all.stream()
                .sorted(Comparator.comparing((Due due) -> !due.audit().isOpen())
                        .thenComparing(due -> due.deadline().dueOn())
                        .thenComparing(due -> due.audit().id()))
                .map(due -> work(
                        due, OfficeDay.of(now), reading(written.get(due.audit().id()))))
                .toList();
    }

    private static Reading reading(@Nullable Feedback feedback) {
        return feedback == null ? Reading.NONE : feedback.reading();
    }

    private Work work(Due due, LocalDate today, Reading feedback) {
        Audit audit = due.audit();
        Audit.Header header = audit.header();
        Activity activity = packs.byDigest(header.cycle().authority(), header.packDigest())
                .activity(header.cycle().activity());
        boolean inSession = audit.isLive() && activity.sessionsOf(header.draw()).isHeld();
        return new Work(
                audit,
                activity.title(),
                theme(audit, activity),
                due.from(),
                daysLate(audit, today),
                inSession,
                feedback);
    }

    private Theme theme(Audit audit, Activity activity) {
        Audit.Header header = audit.header();
        return audit.isOpen() && activity.themeOf(header.draw()).isAsked()
                ? agreed.find(header.cycle(), header.draw())
                        .map(AgreedSize::theme)
                        .orElse(Theme.NONE)
                : Theme.NONE;
    }

    private static long daysLate(Audit audit, LocalDate today) {
        return switch (audit) {
            case Audit.Assigned _, Audit.InProgress _ -> daysLate(audit.header(), today);
            case Audit.Submitted submitted -> daysLate(audit.header(), OfficeDay.of(submitted.at()));
            case Audit.Released _, Audit.Voided _ -> 0;
        };
    }

    private static long daysLate(Audit.Header header, LocalDate day) {
        return Math.max(0, ChronoUnit.DAYS.between(header.deadline().dueOn(), day));
    }
}
