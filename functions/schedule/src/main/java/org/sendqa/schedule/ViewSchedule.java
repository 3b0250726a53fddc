package org.sendqa.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sendqa.domain.calendar.Planned;
import org.sendqa.domain.calendar.UncoveredDays;
import org.sendqa.domain.calendar.YearPeriod;
import org.sendqa.domain.cycle.Pause;
import org.sendqa.domain.cycle.Pauses;
import org.sendqa.domain.pack.Activity;
import org.sendqa.domain.pack.OnDemand;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.pack.Packs;
import org.sendqa.domain.time.OfficeDay;
import org.sendqa.domain.time.WorkingDays;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Refusal;

/** Shows an officer what an academic year looks like: when each activity opens, what is skipped and why. */
public final class ViewSchedule {

    private final Packs packs;
    private final Pauses pauses;
    private final WorkingDays workingDays;

    /** Looks ahead by packs, pauses and a calendar of working days. */
    public ViewSchedule(Packs packs, Pauses pauses, WorkingDays workingDays) {
        this.packs = packs;
        this.pauses = pauses;
        this.workingDays = workingDays;
    }

    /** The year of a label such as {@code 2026-27}; a year whose bank holidays aren't known is refused. */
    public Outcome<ScheduleView> view(Caller caller, String year) {
        if (!caller.isOfficer()) {
            return Outcome.refused(Refusal.FORBIDDEN, "Only QA officers see the schedule. Ask yours to look.");
        }
        return YearPeriod.start(year)
                .filter(start -> workingDays.knows(start) && workingDays.knows(start + 1))
                .<Outcome<ScheduleView>>map(start -> new Outcome.Done<>(view(caller, new YearPeriod(start))))
                .orElseGet(() -> Outcome.refused(
                        Refusal.UNKNOWN, "There is no schedule of that year. Ask for one such as 2026-27."));
    }

    private ScheduleView view(Caller caller, YearPeriod year) {
        Pack pack = packs.current(caller.person().authority());
        return new ScheduleView(
                year.id(),
                reason(pack, Pause.EVERYTHING),
                reviews(pack, OfficeDay.of(caller.now())),
                pack.activities().stream()
                        .map(activity -> view(pack, activity, year.start()))
                        .toList(),
                ScheduleView.FrameworkView.of(pack.framework().version().about()));
    }

    private static List<ScheduleView.ReviewView> reviews(Pack pack, LocalDate today) {
        return pack.framework().version().reviews().stream()
                .filter(review -> review.isNear(today))
                .map(review -> ScheduleView.ReviewView.of(review, today))
                .toList();
    }

    private ScheduleView.ActivityView view(Pack pack, Activity activity, int year) {
        return new ScheduleView.ActivityView(
                activity.id(),
                activity.title(),
                activity.status().name(),
                activity.timing().cadence().words(),
                new OnDemand(activity).against().isEmpty(),
                new AsksOnOpening(pack, activity).all(),
                reason(pack, activity.id()),
                planned(pack, activity, year).stream()
                        .map(planned -> ScheduleView.PeriodView.of(planned, activity.timing()))
                        .toList(),
                uncovered(pack, activity, year));
    }

    /** Nothing for an activity that doesn't run by itself. */
    private List<Planned> planned(Pack pack, Activity activity, int year) {
        return activity.status() == Activity.Status.LIVE ? pack.year(activity.timing(), workingDays, year) : List.of();
    }

    private List<ScheduleView.DaysView> uncovered(Pack pack, Activity activity, int year) {
        Optional<LocalDate> before = workingDays.knows(year - 1)
                ? opensOn(pack, activity, year - 1).reduce((_, last) -> last)
                : Optional.empty();
        List<LocalDate> opensOn = Stream.concat(before.stream(), opensOn(pack, activity, year))
                .sorted()
                .toList();
        return UncoveredDays.of(activity.window(), opensOn).stream()
                .map(ScheduleView.DaysView::of)
                .toList();
    }

    private Stream<LocalDate> opensOn(Pack pack, Activity activity, int year) {
        return planned(pack, activity, year).stream()
                .flatMap(planned ->
                        planned instanceof Planned.Opens opens ? Stream.of(opens.opensOn()) : Stream.empty());
    }

    private @Nullable String reason(Pack pack, String scope) {
        return pauses.find(pack.authority(), scope)
                .filter(Pause.Active.class::isInstance)
                .map(pause -> pause.header().reason())
                .orElse(null);
    }
}
