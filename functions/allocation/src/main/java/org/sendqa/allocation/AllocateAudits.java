package org.sendqa.allocation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sendqa.domain.allocation.Assignment;
import org.sendqa.domain.allocation.AuditedCase;
import org.sendqa.domain.allocation.Slot;
import org.sendqa.domain.allocation.Work;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.audit.Audits;
import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.cycle.Cycle.Count;
import org.sendqa.domain.cycle.Cycle.Deadline;
import org.sendqa.domain.cycle.Cycles;
import org.sendqa.domain.cycle.Over;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.pack.Activity;
import org.sendqa.domain.pack.Packs;
import org.sendqa.domain.time.OfficeDay;

/**
 * Hands out the audits of a confirmed cycle; called again, it goes on where it was cut off and changes nothing else.
 */
public final class AllocateAudits {

    private static final String NAME = "AllocateAudits";

    private final Cycles cycles;
    private final Packs packs;
    private final Audits audits;
    private final Slots slots;
    private final Proposal proposal;

    AllocateAudits(Cycles cycles, Packs packs, Audits audits, Slots slots, Proposal proposal) {
        this.cycles = cycles;
        this.packs = packs;
        this.audits = audits;
        this.slots = slots;
        this.proposal = proposal;
    }

    /** What came of it. */
    public sealed interface Outcome {

        /**
         * So many audits are out.
         *
         * @param unfilled slots that nobody could take
         * @param redraw the numbers of those whose case may leave to a reserve, see {@link Assignment#wantsRedraw}
         */
        record Allocated(int audits, int unfilled, List<Integer> redraw) implements Outcome {

            /** Copies the numbers. */
            public Allocated {
                redraw = List.copyOf(redraw);
            }
        }

        /** The sample isn't confirmed yet, so there is nothing to allocate. */
        record NotConfirmed() implements Outcome {}
    }

    /** Allocates a cycle that must be there. */
    public Outcome run(String authority, String cycle, Instant now) {
        Cycle found = cycles.find(authority, cycle)
                .orElseThrow(() -> new IllegalArgumentException("%s has no cycle %s".formatted(authority, cycle)));
        return switch (found) {
            case Cycle.Announced _, Cycle.Drawn _ -> new Outcome.NotConfirmed();
            case Cycle.Confirmed confirmed -> allocate(confirmed, now);
            case Cycle.Collecting collecting -> counted(collecting.count(), redraw(proposal.kept(found.ref())));
            case Over over -> counted(over.count(), List.of());
        };
    }

    private Outcome allocate(Cycle.Confirmed cycle, Instant now) {
        Activity activity = packs.byDigest(
                        cycle.ref().authority(), cycle.header().packDigest())
                .activity(cycle.ref().activity());
        Deadline deadline = deadline(cycle, activity.deadlines(), now);
        List<Slot> all =
                slots.of(cycle.ref(), activity, new Work(activity.instrument(), OfficeDay.of(now), deadline.dueOn()));
        List<Assignment> assignments = proposal.settle(cycle, all);
        Event assigned = new Event("assigned", now, NAME);
        List<Audit.Assigned> handedOut =
                audits(assignments, all, new Handout(cycle, activity.instrument(), deadline, assigned));
        audits.assign(handedOut, assigned);
        collect(cycle, deadline, handedOut.size(), assignments.size() - handedOut.size(), now);
        return new Outcome.Allocated(handedOut.size(), assignments.size() - handedOut.size(), redraw(assignments));
    }

    private static List<Audit.Assigned> audits(List<Assignment> assignments, List<Slot> slots, Handout handout) {
        Map<String, String> strata = slots.stream()
                .map(Slot::subject)
                .collect(Collectors.toMap(AuditedCase::drawId, AuditedCase::stratum, (one, _) -> one));
        return assignments.stream()
                .flatMap(one ->
                        one.auditor().map(auditor -> handout.audit(one, stratum(strata, one), auditor)).stream())
                .toList();
    }

    private static String stratum(Map<String, String> strata, Assignment one) {
        String stratum = strata.get(one.drawId());
        if (stratum == null) {
            throw new IllegalStateException(
                    "Slot %d allocates a case that is no longer in its sample".formatted(one.slot()));
        }
        return stratum;
    }

    /** An earlier attempt may have handed out audits on another day; then its deadline holds for all of them. */
    private Deadline deadline(Cycle.Confirmed cycle, Activity.Deadlines days, Instant now) {
        return audits.ofCycle(cycle.ref()).stream()
                .findFirst()
                .map(audit -> audit.header().deadline())
                .orElseGet(() -> DueDates.from(OfficeDay.of(now), days));
    }

    private void collect(Cycle.Confirmed cycle, Deadline deadline, int handedOut, int unfilled, Instant now) {
        Event allocated = new Event(
                "allocated",
                now,
                NAME,
                Map.of("audits", Integer.toString(handedOut), "unfilled", Integer.toString(unfilled)));
        // False if another attempt was first; it allocated the same, since assignments are kept once.
        cycles.advance(cycle.allocated(deadline, handedOut, unfilled, allocated), allocated);
    }

    private static List<Integer> redraw(List<Assignment> assignments) {
        return assignments.stream()
                .filter(Assignment::wantsRedraw)
                .map(Assignment::slot)
                .toList();
    }

    private static Outcome counted(Count count, List<Integer> redraw) {
        return new Outcome.Allocated(count.audits(), count.unfilled(), redraw);
    }
}
