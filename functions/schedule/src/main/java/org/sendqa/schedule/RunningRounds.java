package org.sendqa.schedule;

import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.cycle.Cycles;
import org.sendqa.domain.cycle.NewDeadline;
import org.sendqa.domain.time.OfficeDay;
import org.sendqa.domain.time.WorkingDays;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Refusal;

/** Finds the rounds whose days an officer may move. */
final class RunningRounds {

    private final Cycles cycles;
    private final WorkingDays workingDays;

    RunningRounds(Cycles cycles, WorkingDays workingDays) {
        this.cycles = cycles;
        this.workingDays = workingDays;
    }

    /** A cycle by id, for officers. */
    Outcome<Cycle> find(Caller caller, String cycle) {
        if (!caller.isOfficer()) {
            return Outcome.refused(Refusal.FORBIDDEN, "Only QA officers move a round's days. Ask yours to do it.");
        }
        String authority = caller.person().authority();
        return CycleRef.find(authority, cycle)
                .flatMap(ref -> cycles.find(authority, ref.id()))
                .<Outcome<Cycle>>map(Outcome.Done::new)
                .orElseGet(() -> Outcome.refused(Refusal.UNKNOWN, "There is no round '%s'.".formatted(cycle)));
    }

    NewDeadline judge(Caller caller) {
        return new NewDeadline(OfficeDay.of(caller.now()), workingDays);
    }

    static <T> Outcome<T> notYet() {
        return Outcome.refused(Refusal.NOT_NOW, "The audits of this round aren't handed out yet, so none is due.");
    }

    static <T> Outcome<T> changed() {
        return Outcome.refused(
                Refusal.NOT_NOW, "Something changed this round at the same moment. Load it again and look.");
    }
}
