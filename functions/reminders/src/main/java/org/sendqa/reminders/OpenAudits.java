package org.sendqa.reminders;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.sendqa.domain.audit.DueAudits;
import org.sendqa.domain.cycle.Cycle.Collecting;
import org.sendqa.domain.cycle.Cycle.Deadline;
import org.sendqa.domain.cycle.Cycles;
import org.sendqa.domain.pack.Activity;
import org.sendqa.domain.pack.Packs;
import org.sendqa.domain.reminder.ReminderDays;
import org.sendqa.domain.time.WorkingDays;

/** Finds all audits of an authority that can still be answered, over all its cycles. */
public final class OpenAudits {

    private final Packs packs;
    private final Cycles cycles;
    private final DueAudits audits;
    private final WorkingDays workingDays;

    /** Looks through an authority's collecting cycles. */
    public OpenAudits(Packs packs, Cycles cycles, DueAudits audits, WorkingDays workingDays) {
        this.packs = packs;
        this.cycles = cycles;
        this.audits = audits;
        this.workingDays = workingDays;
    }

    /**
     * The audits open on a day whose papers are complete, cycle by cycle; on a day that can be no reminder day of any
     * none are looked for.
     */
    List<OpenAudit> on(LocalDate today, String authority) {
        List<Collecting> running = cycles.unfinished(authority, today).stream()
                .flatMap(cycle -> cycle instanceof Collecting collecting ? Stream.of(collecting) : Stream.empty())
                .filter(cycle -> !today.isAfter(cycle.deadline().closesOn()))
                .toList();
        return running.stream().anyMatch(cycle -> mayRemind(cycle, today))
                ? running.stream().flatMap(cycle -> of(cycle, today)).toList()
                : List.of();
    }

    /** Where papers are read here each audit may have days of its own. */
    private boolean mayRemind(Collecting cycle, LocalDate today) {
        Activity activity = activity(cycle);
        return activity.entry().papers().hasBundles() || isReminderDay(cycle.deadline(), activity, today);
    }

    private boolean isReminderDay(Deadline deadline, Activity activity, LocalDate today) {
        return new ReminderDays(deadline, activity.deadlines(), workingDays).hold(today);
    }

    private Activity activity(Collecting cycle) {
        return packs.byDigest(cycle.ref().authority(), cycle.header().packDigest())
                .activity(cycle.ref().activity());
    }

    private Stream<OpenAudit> of(Collecting cycle, LocalDate today) {
        Activity activity = activity(cycle);
        return audits.ofCycle(cycle.ref()).stream()
                .filter(due -> due.audit().isOpen() && !due.isAwaitingPapers())
                .map(due -> new OpenAudit(
                        due.audit().id(),
                        due.audit().header().auditor(),
                        activity.title(),
                        due.deadline(),
                        isReminderDay(due.deadline(), activity, today)));
    }
}
