package org.sendqa.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.sendqa.domain.calendar.OpeningDays;
import org.sendqa.domain.cycle.Pauses;
import org.sendqa.domain.pack.Activity;
import org.sendqa.domain.pack.FrameworkVersion;
import org.sendqa.domain.pack.OnDemand;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.pack.Packs;
import org.sendqa.domain.register.RegisterRef;
import org.sendqa.domain.register.SnapshotList;
import org.sendqa.domain.time.DateWords;
import org.sendqa.domain.time.OfficeDay;
import org.sendqa.domain.time.WorkingDays;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Refusal;

/**
 * Knows whether an officer may open a round of an activity now, and on a day.
 *
 * @param snapshots which registers have come in
 */
public record MayOpen(Packs packs, Pauses pauses, SnapshotList snapshots, WorkingDays workingDays) {

    /** The activity and the pack it stands in. */
    record Found(Pack pack, Activity activity) {}

    /** An activity whose rounds persons open. */
    Outcome<Found> activity(Caller caller, String id) {
        if (!caller.isOfficer()) {
            return Outcome.refused(Refusal.FORBIDDEN, "Only QA officers open rounds. Ask yours to do it.");
        }
        Pack pack = packs.current(caller.person().authority());
        return pack.activities().stream()
                .filter(activity -> activity.id().equals(id))
                .findFirst()
                .<Outcome<Found>>map(activity -> new OnDemand(activity)
                        .against()
                        .<Outcome<Found>>map(sentence -> Outcome.refused(Refusal.NOT_NOW, sentence))
                        .orElseGet(() -> new Outcome.Done<>(new Found(pack, activity))))
                .orElseGet(() -> Outcome.refused(
                        Refusal.UNKNOWN,
                        "The framework has no activity %s that draws a sample. The schedule lists those it has."
                                .formatted(id)));
    }

    /** The same activity, if nothing stands against a new round of it on a day. */
    Outcome<Found> on(LocalDate day, Found found, Instant now) {
        Activity activity = found.activity();
        Pack pack = found.pack();
        if (pauses.isPaused(pack.authority(), activity.id())) {
            return Outcome.refused(
                    Refusal.NOT_NOW, "%s is paused. Resume it, then open the round.".formatted(activity.title()));
        }
        RegisterRef register = new RegisterRef(pack.authority(), activity.subject());
        if (snapshots.between(register, Instant.EPOCH, now).isEmpty()) {
            return Outcome.refused(
                    Refusal.NOT_NOW,
                    "No register of %s has come in yet, so there is nothing to draw from. Upload one, then open the"
                                    .formatted(pack.registerOf(activity).title())
                            + " round.");
        }
        return dayFault(day, found, now)
                .<Outcome<Found>>map(sentence -> Outcome.refused(Refusal.FAULTY, sentence))
                .orElseGet(() -> new Outcome.Done<>(found));
    }

    private Optional<String> dayFault(LocalDate day, Found found, Instant now) {
        FrameworkVersion version = found.pack().framework().version();
        Activity activity = found.activity();
        return version.isInUse(day)
                ? new OnDemand(activity)
                        .against(
                                day,
                                OfficeDay.of(now),
                                new OpeningDays(activity.timing(), found.pack().calendar(), workingDays))
                : Optional.of("The framework is used from %s on; open no round before."
                        .formatted(DateWords.weekday(version.usedFrom())));
    }
}
