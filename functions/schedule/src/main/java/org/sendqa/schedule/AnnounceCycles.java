package org.sendqa.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sendqa.domain.calendar.Period;
import org.sendqa.domain.calendar.Planned.Reason;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.cycle.Cycles;
import org.sendqa.domain.cycle.Openings.Opening;
import org.sendqa.domain.cycle.Pause;
import org.sendqa.domain.cycle.Pauses;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.pack.Activity;
import org.sendqa.domain.pack.Activity.Status;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.time.OfficeDay;

/** Announces the cycles that open soon, and with each the hash of the public value that its draws will reveal. */
public final class AnnounceCycles {

    private final Cycles cycles;
    private final Pauses pauses;
    private final DueOpenings due;
    private final Announcement announcement;
    private final TellOfficers officers;

    /** Announces what is due and tells officers where the pack's dates have run out. */
    public AnnounceCycles(
            Cycles cycles, Pauses pauses, DueOpenings due, Announcement announcement, TellOfficers officers) {
        this.cycles = cycles;
        this.pauses = pauses;
        this.due = due;
        this.announcement = announcement;
        this.officers = officers;
    }

    /** Announces what is due of a pack's live activities and wasn't announced yet. */
    public List<CycleRef> announce(Pack pack, Instant now) {
        List<Pause> known = pauses.all(pack.authority());
        return pack.activities().stream()
                .filter(activity -> activity.status() == Status.LIVE)
                .flatMap(activity -> announce(pack, activity, known, now))
                .toList();
    }

    /** Tells the officers of periods that went by without a round that nobody but them can open. */
    void tellUnopened(Pack pack, LocalDate today) {
        new UnopenedRounds(cycles, pauses, due.workingDays())
                .of(pack, today)
                .forEach(one -> officers.tellUnopened(pack, one));
    }

    private Stream<CycleRef> announce(Pack pack, Activity activity, List<Pause> known, Instant now) {
        return due.of(pack, activity, known, OfficeDay.of(now), period -> isHeld(ref(pack, activity, period))).stream()
                .filter(opening -> pack.framework().version().isInUse(opening.opensOn()))
                .filter(opening -> announce(pack, activity, opening, now))
                .map(opening -> ref(pack, activity, opening.period()));
    }

    /** The letter goes first: it is posted once, however often the round comes. */
    private boolean announce(Pack pack, Activity activity, Opening opening, Instant now) {
        if (opening.reason() == Reason.PROVISIONAL) {
            officers.tellProvisional(ref(pack, activity, opening.period()), activity, opening.opensOn());
        }
        Event event = event(opening, now);
        CycleRef ref = ref(pack, activity, opening.period());
        return cycles.announce(announcement.of(pack, ref, opening.opensOn(), "", event), event);
    }

    private boolean isHeld(CycleRef ref) {
        return cycles.find(ref.authority(), ref.id()).isPresent();
    }

    private static Event event(Opening opening, Instant now) {
        return new Event(
                "announced",
                now,
                OpenDueCycles.NAME,
                Map.of("opensOn", opening.opensOn().toString()));
    }

    private static CycleRef ref(Pack pack, Activity activity, Period period) {
        return new CycleRef(pack.authority(), activity.id(), period.id());
    }
}
