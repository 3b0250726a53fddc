package org.sendqa.schedule;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sendqa.domain.calendar.Period;
import org.sendqa.domain.calendar.Planned.Reason;
import org.sendqa.domain.cycle.Cycle.Announced;
import org.sendqa.domain.cycle.Cycle.Header;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.cycle.Cycles;
import org.sendqa.domain.cycle.Openings.Opening;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.history.Revision;
import org.sendqa.domain.json.Digest;
import org.sendqa.domain.pack.Activity;
import org.sendqa.domain.pack.Activity.Status;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.register.AuthorityKeys;
import org.sendqa.domain.time.OfficeDay;

/** Announces the cycles that open soon, and with each the hash of the public value that its draws will reveal. */
public final class AnnounceCycles {

    private final Cycles cycles;
    private final DueOpenings due;
    private final AuthorityKeys keys;
    private final TellOfficers officers;

    /** Announces what is due and tells officers where the pack's dates have run out. */
    public AnnounceCycles(Cycles cycles, DueOpenings due, AuthorityKeys keys, TellOfficers officers) {
        this.cycles = cycles;
        this.due = due;
        this.keys = keys;
        this.officers = officers;
    }

    /** Announces what is due of a pack's live activities and wasn't announced yet. */
    public List<CycleRef> announce(Pack pack, Instant now) {
        return pack.activities().stream()
                .filter(activity -> activity.status() == Status.LIVE)
                .flatMap(activity -> announce(pack, activity, now))
                .toList();
    }

    private Stream<CycleRef> announce(Pack pack, Activity activity, Instant now) {
        return due.of(pack, activity, OfficeDay.of(now), period -> isHeld(ref(pack, activity, period))).stream()
                .filter(opening -> pack.framework().version().isInUse(opening.opensOn()))
                .filter(opening -> announce(pack, activity, opening, now))
                .map(opening -> ref(pack, activity, opening.period()));
    }

    /** The letter goes first: it is posted once, however often the round comes. */
    private boolean announce(Pack pack, Activity activity, Opening opening, Instant now) {
        if (opening.reason() == Reason.PROVISIONAL) {
            officers.tellProvisional(ref(pack, activity, opening.period()), activity, opening.opensOn());
        }
        return cycles.announce(cycle(pack, activity, opening, now), event(opening, now));
    }

    private Announced cycle(Pack pack, Activity activity, Opening opening, Instant now) {
        CycleRef ref = ref(pack, activity, opening.period());
        String publicValue = keys.of(pack.authority()).publicValue(activity.id(), ref.period());
        return new Announced(new Header(
                ref,
                pack.digest(),
                opening.opensOn(),
                Digest.of(publicValue),
                now,
                Revision.NONE.after(event(opening, now))));
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
