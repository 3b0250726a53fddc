package org.sendqa.domain.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sendqa.domain.allocation.KnownHands;
import org.sendqa.domain.allocation.Work;
import org.sendqa.domain.cycle.Cycle.Deadline;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.pack.Activity;
import org.sendqa.domain.pack.Activity.DrawPlan;
import org.sendqa.domain.pack.AllocationPlan;
import org.sendqa.domain.people.People;
import org.sendqa.domain.people.Person;
import org.sendqa.domain.register.Contribution;
import org.sendqa.domain.sampling.DrawnCase;

/**
 * Takes audits back from people who turn out to have had a hand in the case, under any of their addresses, or whom the
 * plan keeps from it for those who had one (their line manager, somebody of their agency): open ones are released,
 * submitted ones voided (CAP-19). Who enters a contributor and who hands out an audit both call it after their own
 * write, so that of two at the same moment at least one sees the other's.
 */
public final class Conflicts {

    /** An auditor who submits at the same moment changes what was found; it is then looked for again. */
    private static final int MOST_LOOKS = 3;

    /** Asks for nothing besides that. */
    private static final AllocationPlan ONLY_THEIR_OWN = AllocationPlan.of("", 0);

    private final Audits audits;
    private final People people;

    /** Looks for auditors among people. */
    public Conflicts(Audits audits, People people) {
        this.audits = audits;
        this.people = people;
    }

    /**
     * Takes back whatever somebody has of a case who may not have it for those who had a hand in it; a repeated call
     * finds nothing more.
     *
     * @param activity what its draws ask besides that contributors audit nothing of their own; it counts where officers
     *     entered somebody, since the allocation saw all that the register brought
     * @param by a person's id, or the function's name where nobody acted
     * @return the audits as they stand now
     */
    public List<Audit> takeBack(CycleRef cycle, DrawnCase drawn, Activity activity, Instant now, String by) {
        List<Audit> takenBack = new ArrayList<>();
        boolean sawAll = false;
        for (int look = 0; look < MOST_LOOKS && !sawAll; look++) {
            List<Audit> found = of(cycle, drawn, activity);
            List<Audit> taken = found.stream()
                    .flatMap(audit -> takeBack(audit, now, by).stream())
                    .toList();
            takenBack.addAll(taken);
            sawAll = taken.size() == found.size();
        }
        return List.copyOf(takenBack);
    }

    private List<Audit> of(CycleRef cycle, DrawnCase drawn, Activity activity) {
        List<Audit> live = audits.ofCycle(cycle).stream()
                .filter(audit -> audit.header().drawId().equals(drawn.drawId()) && audit.isLive())
                .toList();
        boolean entered = drawn.subject().contributions().stream().anyMatch(Contribution::entered);
        List<Person> everybody = entered && !live.isEmpty() ? people.all(cycle.authority()) : List.of();
        return live.stream()
                .filter(audit -> {
                    AllocationPlan plan = entered ? plan(activity, audit.header()) : ONLY_THEIR_OWN;
                    return isKept(new KnownHands(plan, everybody), drawn, audit.header());
                })
                .toList();
    }

    private static AllocationPlan plan(Activity activity, Audit.Header header) {
        return activity.draws().stream()
                .filter(draw -> draw.id().equals(header.draw()))
                .map(DrawPlan::allocation)
                .findFirst()
                .orElse(ONLY_THEIR_OWN);
    }

    private boolean isKept(KnownHands hands, DrawnCase drawn, Audit.Header header) {
        Deadline deadline = header.deadline();
        Work work = new Work(header.instrument(), deadline.dueOn(), deadline.closesOn());
        return people.find(header.cycle().authority(), header.auditor())
                .filter(auditor -> hands.keep(auditor, drawn, work))
                .isPresent();
    }

    private Optional<Audit> takeBack(Audit audit, Instant now, String by) {
        Map<String, String> details = Map.of("reason", VoidReason.HAND.code(), "foundBy", Finder.CONTRIBUTOR.code());
        Event event = new Event(audit.isOpen() ? "released" : "voided", now, by, details);
        Audit next = switch (audit) {
            case Audit.Assigned assigned -> assigned.released(ReleaseReason.FOUND, event);
            case Audit.InProgress started -> started.released(ReleaseReason.FOUND, event);
            case Audit.Submitted in -> in.voided(ReleaseReason.FOUND, event);
            case Audit.Released _, Audit.Voided _ -> audit;
        };
        return audits.keep(next, event) ? Optional.of(next) : Optional.empty();
    }
}
