package org.sendqa.reporting;

import java.time.LocalDate;
import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.cycle.Cycles;
import org.sendqa.domain.cycle.Made;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.pack.Activity;
import org.sendqa.domain.pack.Packs;
import org.sendqa.domain.report.Edition;
import org.sendqa.domain.report.ReportFiles;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Refusal;

/** Lets officers read a report before its readers do, and say that it may go out (CAP-55). */
final class ReportDrafts {

    private final Cycles cycles;
    private final Packs packs;
    private final ReportFiles files;

    ReportDrafts(Cycles cycles, Packs packs, ReportFiles files) {
        this.cycles = cycles;
        this.packs = packs;
        this.files = files;
    }

    /**
     * A report that waits for an officer's look.
     *
     * @param edition what officers name this making of it by
     * @param approveBy the day after which it goes out by itself
     */
    record Draft(String edition, MadeReport report, LocalDate approveBy) {}

    /** The report of a cycle that waits to be approved, for officers. */
    Outcome<Draft> find(Caller caller, String cycle) {
        return waiting(caller, cycle).then(waiting -> new Outcome.Done<>(draft(waiting)));
    }

    private Draft draft(Cycle.ToApprove waiting) {
        CycleRef ref = waiting.ref();
        Activity activity =
                packs.byDigest(ref.authority(), waiting.header().packDigest()).activity(ref.activity());
        MadeReport report = MadeReport.read(files, Edition.of(ref, waiting.made()), activity);
        return new Draft(name(waiting.made()), report, waiting.approveBy());
    }

    /** Approves the making of a report that an officer has seen; another one, or a second approval, is refused. */
    Outcome<Cycle.Approved> approve(Caller caller, String cycle, String seen) {
        return waiting(caller, cycle).then(waiting -> approve(waiting, seen, caller));
    }

    private Outcome<Cycle.Approved> approve(Cycle.ToApprove waiting, String seen, Caller caller) {
        if (!name(waiting.made()).equals(seen)) {
            return Outcome.refused(
                    Refusal.NOT_NOW, "The report was made anew since you looked at it. Look at the new one.");
        }
        Event event = new Event("approved", caller.now(), caller.person().id());
        Cycle.Approved approved = waiting.approved(event);
        return cycles.advance(approved, event)
                ? new Outcome.Done<>(approved)
                : Outcome.refused(Refusal.NOT_NOW, "The round was changed at the same moment. Look again.");
    }

    private Outcome<Cycle.ToApprove> waiting(Caller caller, String cycle) {
        if (!caller.isOfficer()) {
            return Outcome.refused(
                    Refusal.FORBIDDEN, "Only QA officers see a report before it goes out. Ask yours about it.");
        }
        return CycleRef.find(caller.person().authority(), cycle)
                .flatMap(ref -> cycles.find(ref.authority(), ref.id()))
                .map(ReportDrafts::waiting)
                .orElseGet(() -> Outcome.refused(Refusal.UNKNOWN, "There is no round %s.".formatted(cycle)));
    }

    private static Outcome<Cycle.ToApprove> waiting(Cycle cycle) {
        return switch (cycle) {
            case Cycle.ToApprove waiting -> new Outcome.Done<>(waiting);
            case Cycle.Approved _, Cycle.Reported _ ->
                Outcome.refused(Refusal.NOT_NOW, "This report is approved already. It stands among the reports.");
            case Cycle.Closed _ ->
                Outcome.refused(Refusal.NOT_NOW, "The report is being made. Look again in a minute.");
            case Cycle.Announced _, Cycle.Drawn _, Cycle.Confirmed _, Cycle.Collecting _ ->
                Outcome.refused(Refusal.NOT_NOW, "There is no report yet. It is made once the round is closed.");
        };
    }

    private static String name(Made made) {
        return made.version() + "-" + made.closing();
    }
}
