package org.sendqa.reminders;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.audit.Audits;
import org.sendqa.domain.cycle.Cycle.Collecting;
import org.sendqa.domain.cycle.Cycles;
import org.sendqa.domain.pack.Activity;
import org.sendqa.domain.pack.Packs;
import org.sendqa.domain.reminder.ReminderDays;
import org.sendqa.domain.time.WorkingDays;

/** Finds all audits of an authority that can still be answered, over all its cycles. */
public final class OpenAudits {

    private final Packs packs;
    private final Cycles cycles;
    private final Audits audits;
    private final WorkingDays workingDays;

    /** Looks through an authority's collecting cycles. */
    public OpenAudits(Packs packs, Cycles cycles, Audits audits, WorkingDays workingDays) {
        this.packs = packs;
        this.cycles = cycles;
        this.audits = audits;
        this.workingDays = workingDays;
    }

    /** The audits open on a day, cycle by cycle; on a day that is no cycle's reminder day none are looked for. */
    List<OpenAudit> on(LocalDate today, String authority) {
        List<Collecting> running = cycles.unfinished(authority, today).stream()
                .flatMap(cycle -> cycle instanceof Collecting collecting ? Stream.of(collecting) : Stream.empty())
                .filter(cycle -> !today.isAfter(cycle.deadline().closesOn()))
                .toList();
        return running.stream().anyMatch(cycle -> reminds(cycle, today))
                ? running.stream().flatMap(cycle -> of(cycle, today)).toList()
                : List.of();
    }

    private boolean reminds(Collecting cycle, LocalDate today) {
        return new ReminderDays(cycle.deadline(), activity(cycle).deadlines(), workingDays).hold(today);
    }

    private Activity activity(Collecting cycle) {
        return packs.byDigest(cycle.ref().authority(), cycle.header().packDigest())
                .activity(cycle.ref().activity());
    }

    private Stream<OpenAudit> of(Collecting cycle, LocalDate today) {
        Activity activity = activity(cycle);
        boolean remindToday = reminds(cycle, today);
        return audits.ofCycle(cycle.ref()).stream()
                .filter(Audit::isOpen)
                .map(audit -> new OpenAudit(
                        audit.id(), audit.header().auditor(), activity.title(), cycle.deadline(), remindToday));
    }
}
