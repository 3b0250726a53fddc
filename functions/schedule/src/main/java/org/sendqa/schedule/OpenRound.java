package org.sendqa.schedule;

import java.time.LocalDate;
import java.util.Map;
import org.sendqa.domain.calendar.DayPeriod;
import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.cycle.Cycles;
import org.sendqa.domain.history.Event;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Refusal;
import org.sendqa.schedule.MayOpen.Found;

/**
 * Lets an officer open a round of an activity that takes place as required, and say why: from then on it is a round as
 * any other (CAP-17).
 */
public final class OpenRound {

    private static final int LONGEST_RATIONALE = 200;

    private final MayOpen mayOpen;
    private final Cycles cycles;
    private final SizesAgreed sizes;
    private final Announcement announcement;
    private final TellOfficers officers;

    /** Opens rounds. */
    public OpenRound(
            MayOpen mayOpen, Cycles cycles, SizesAgreed sizes, Announcement announcement, TellOfficers officers) {
        this.mayOpen = mayOpen;
        this.cycles = cycles;
        this.sizes = sizes;
        this.announcement = announcement;
        this.officers = officers;
    }

    /**
     * What an officer asks for.
     *
     * @param rationale why, for the round's report too
     * @param asked number of cases and theme, where the framework leaves them to be agreed; may be agreed later
     */
    public record Wish(String activity, String rationale, LocalDate opensOn, SizesAgreed.Asked asked) {}

    /** Opens; the same wish again changes nothing, so that a lost answer can simply be sent again. */
    public Outcome<Cycle> open(Caller caller, Wish wish) {
        return mayOpen.activity(caller, wish.activity()).then(found -> {
            CycleRef ref = new CycleRef(found.pack().authority(), wish.activity(), new DayPeriod(wish.opensOn()).id());
            return cycles.find(ref.authority(), ref.id())
                    .map(cycle -> again(cycle, found, wish, caller))
                    .orElseGet(() -> open(ref, found, wish, caller));
        });
    }

    private Outcome<Cycle> again(Cycle cycle, Found found, Wish wish, Caller caller) {
        return cycle.header().rationale().equals(wish.rationale().strip())
                        && sizes.are(cycle.ref(), found, wish.asked())
                ? told(cycle, found, caller)
                : Outcome.refused(
                        Refusal.NOT_NOW,
                        "%s has a round on that day already, for another reason, number or theme."
                                        .formatted(found.activity().title())
                                + " Open one on another day.");
    }

    private Outcome<Cycle> open(CycleRef ref, Found found, Wish wish, Caller caller) {
        return mayOpen.on(wish.opensOn(), found, caller.now())
                .then(_ -> rationale(wish))
                .then(rationale -> sizes.agree(ref, found, wish.asked(), caller)
                        .then(_ -> announce(ref, found, wish.opensOn(), rationale, caller)));
    }

    private static Outcome<String> rationale(Wish wish) {
        String rationale = wish.rationale().strip();
        return rationale.isEmpty() || rationale.length() > LONGEST_RATIONALE
                ? Outcome.refused(
                        Refusal.FAULTY,
                        "Say in 1 to %d characters why this round is opened, without naming a case; its report says it"
                                        .formatted(LONGEST_RATIONALE)
                                + " too.")
                : new Outcome.Done<>(rationale);
    }

    private Outcome<Cycle> announce(CycleRef ref, Found found, LocalDate opensOn, String rationale, Caller caller) {
        Event event = new Event("announced", caller.now(), caller.person().id(), Map.of("opensOn", opensOn.toString()));
        Cycle.Announced cycle = announcement.of(found.pack(), ref, opensOn, rationale, event);
        return cycles.announce(cycle, event)
                ? told(cycle, found, caller)
                : Outcome.refused(Refusal.NOT_NOW, "Somebody opened it at the same moment. Look again.");
    }

    private Outcome<Cycle> told(Cycle cycle, Found found, Caller caller) {
        officers.tellOpened(cycle, found.activity(), caller.person().name());
        return new Outcome.Done<>(cycle);
    }
}
