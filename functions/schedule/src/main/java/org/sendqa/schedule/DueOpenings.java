package org.sendqa.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.sendqa.domain.calendar.OpeningDays;
import org.sendqa.domain.calendar.Period;
import org.sendqa.domain.cycle.Openings;
import org.sendqa.domain.cycle.Openings.Opening;
import org.sendqa.domain.cycle.Pause;
import org.sendqa.domain.pack.Activity;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.time.WorkingDays;

/** Knows which openings of an activity have to be announced on a day, none while an officer has paused it. */
public final class DueOpenings {

    private final WorkingDays workingDays;

    /** Goes by a calendar of working days. */
    public DueOpenings(WorkingDays workingDays) {
        this.workingDays = workingDays;
    }

    WorkingDays workingDays() {
        return workingDays;
    }

    /**
     * What is due.
     *
     * @param pauses of its authority
     * @param held whether the activity has a cycle of a period already
     */
    public List<Opening> of(Pack pack, Activity activity, List<Pause> pauses, LocalDate today, Predicate<Period> held) {
        List<Pause> known =
                pauses.stream().filter(pause -> pause.bearsUpon(activity.id())).toList();
        if (known.stream().anyMatch(Pause.Active.class::isInstance)) {
            return List.of();
        }
        return new Openings(new OpeningDays(activity.timing(), pack.calendar(), workingDays))
                .toAnnounce(today, held, day -> known.stream().anyMatch(pause -> pause.covers(day)));
    }
}
