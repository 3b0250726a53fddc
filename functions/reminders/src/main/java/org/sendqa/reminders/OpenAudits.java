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

    /** The audits open on a day, cycle by cycle. */
    List<OpenAudit> on(LocalDate today, String authority) {
        return cycles.unfinished(authority, today).stream()
                .flatMap(cycle -> cycle instanceof Collecting collecting ? Stream.of(collecting) : Stream.empty())
                .filter(cycle -> !today.isAfter(cycle.deadline().closesOn()))
                .flatMap(cycle -> of(cycle, today))
                .toList();
    }

    private Stream<OpenAudit> of(Collecting cycle, LocalDate today) {
        Activity activity = packs.byDigest(
                        cycle.ref().authority(), cycle.header().packDigest())
                .activity(cycle.ref().activity());
        boolean remindToday = new ReminderDays(cycle.deadline(), activity.deadlines(), workingDays).hold(today);
        return audits.ofCycle(cycle.ref()).stream()
                .filter(Audit::isOpen)
                .map(audit -> new OpenAudit(
                        audit.id(), audit.header().auditor(), activity.title(), cycle.deadline(), remindToday));
    }
}
