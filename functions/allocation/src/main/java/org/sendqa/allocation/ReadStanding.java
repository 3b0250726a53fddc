package org.sendqa.allocation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sendqa.domain.allocation.Assignment;
import org.sendqa.domain.allocation.Assignments;
import org.sendqa.domain.allocation.Work;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.audit.Audits;
import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.cycle.Cycles;
import org.sendqa.domain.pack.Activity;
import org.sendqa.domain.pack.Packs;
import org.sendqa.domain.time.OfficeDay;

/** Reads how a cycle's allocation stands, as long as it takes answers. */
final class ReadStanding {

    private final Cycles cycles;
    private final Packs packs;
    private final Audits audits;
    private final Assignments assignments;
    private final Slots slots;

    ReadStanding(Cycles cycles, Packs packs, Audits audits, Assignments assignments, Slots slots) {
        this.cycles = cycles;
        this.packs = packs;
        this.audits = audits;
        this.assignments = assignments;
        this.slots = slots;
    }

    /** How it stands; empty if there is no such cycle or it takes no answers on the day. */
    Optional<Standing> of(String authority, String cycle, Instant now) {
        LocalDate today = OfficeDay.of(now);
        return CycleRef.find(authority, cycle)
                .flatMap(ref -> cycles.find(authority, ref.id()))
                .filter(Cycle.Collecting.class::isInstance)
                .map(Cycle.Collecting.class::cast)
                .filter(collecting -> !today.isAfter(collecting.deadline().closesOn()))
                .map(collecting -> read(collecting, today));
    }

    private Standing read(Cycle.Collecting cycle, LocalDate today) {
        Activity activity = packs.byDigest(
                        cycle.ref().authority(), cycle.header().packDigest())
                .activity(cycle.ref().activity());
        LocalDate dueOn = cycle.deadline().dueOn();
        // After the due date the closing date is what is left to answer in.
        LocalDate until = today.isAfter(dueOn) ? cycle.deadline().closesOn() : dueOn;
        Work work = new Work(activity.instrument(), today, until);
        int changes = assignments.changes(cycle.ref());
        List<Assignment> all = assignments.of(cycle.ref());
        return new Standing(
                cycle,
                activity,
                SlotsOfAssignments.match(all, slots.of(cycle.ref(), activity, work)),
                Standing.byNumber(all, Assignment::slot),
                audits.ofCycle(cycle.ref()).stream().collect(Collectors.toMap(Audit::id, Function.identity())),
                changes);
    }
}
