package org.sendqa.schedule;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.cycle.Cycles;
import org.sendqa.domain.pack.Packs;
import org.sendqa.domain.time.OfficeDay;
import org.sendqa.edge.OneByOne;
import org.sendqa.schedule.AdvanceCycle.Outcome;

/**
 * The daily round: announces what opens soon, opens what opens today, catches up with every cycle that a lost event or
 * a failed execution left behind, and tells what is to be reviewed and what nobody has opened.
 */
public final class OpenDueCycles {

    /** Its name in histories. */
    public static final String NAME = "OpenDueCycles";

    private final Packs packs;
    private final Cycles cycles;
    private final AnnounceCycles announce;
    private final AdvanceCycle advance;
    private final TellOfficers officers;

    /** Goes round all authorities that have a pack. */
    public OpenDueCycles(
            Packs packs, Cycles cycles, AnnounceCycles announce, AdvanceCycle advance, TellOfficers officers) {
        this.packs = packs;
        this.cycles = cycles;
        this.announce = announce;
        this.advance = advance;
        this.officers = officers;
    }

    /**
     * What the round did.
     *
     * @param announced cycles
     * @param started executions of state machines
     * @param givenUp steps that wait for a person
     */
    public record Round(long announced, long started, long givenUp) {

        private static Round of(List<CycleRef> announced, List<Outcome> outcomes) {
            return new Round(
                    announced.size(),
                    outcomes.stream().filter(Outcome.Started.class::isInstance).count(),
                    outcomes.stream().filter(Outcome.GivenUp.class::isInstance).count());
        }
    }

    /**
     * Goes the round of a day; a second one on the same day finds nothing left to do.
     *
     * @throws org.sendqa.edge.RetryLater if something failed; all the rest is done then
     */
    public Round open(Instant now) {
        List<CycleRef> announced = new ArrayList<>();
        List<Outcome> outcomes = new ArrayList<>();
        OneByOne.forEach(packs.authorities(), authority -> {
            Runnable ahead = () -> announced.addAll(announce.announce(packs.current(authority), now));
            Runnable behind = () -> OneByOne.forEach(
                    cycles.unfinished(authority, OfficeDay.of(now)), cycle -> outcomes.add(advance(cycle, now)));
            Runnable reviews = () -> officers.tellReviews(packs.current(authority), OfficeDay.of(now));
            Runnable unopened = () -> announce.tellUnopened(packs.current(authority), OfficeDay.of(now));
            OneByOne.forEach(List.of(ahead, behind, reviews, unopened), Runnable::run);
        });
        return Round.of(announced, outcomes);
    }

    private Outcome advance(Cycle cycle, Instant now) {
        advance.catchUp(cycle, now);
        Outcome outcome = advance.advance(cycle, now, NAME);
        if (outcome instanceof Outcome.GivenUp(var stuck, var step)) {
            officers.tell(stuck, step);
        }
        return outcome;
    }
}
