package org.sendqa.schedule;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sendqa.domain.calendar.Planned;
import org.sendqa.domain.calendar.Timing;

/**
 * What an academic year looks like, for an officer.
 *
 * @param paused why everything is paused, if it is
 */
public record ScheduleView(String year, Optional<String> paused, List<ActivityView> activities) {

    /** Copies the activities. */
    public ScheduleView {
        activities = List.copyOf(activities);
    }

    /**
     * One activity.
     *
     * @param cadence in words
     * @param paused why an officer paused it, if one did
     * @param periods none if it never opens by itself
     */
    public record ActivityView(
            String activity,
            String title,
            String status,
            String cadence,
            Optional<String> paused,
            List<PeriodView> periods) {

        /** Copies the periods. */
        public ActivityView {
            periods = List.copyOf(periods);
        }
    }

    /**
     * One period: either it opens, or it is skipped for a reason.
     *
     * @param words as people say it
     * @param basis words, date or provisional: what the opening goes by
     */
    public record PeriodView(
            String period,
            String words,
            Optional<String> announcedOn,
            Optional<String> opensOn,
            Optional<String> basis,
            Optional<String> skipped) {

        static PeriodView of(Planned planned, Timing timing) {
            return switch (planned) {
                case Planned.Opens(var period, var on, var _, var reason) ->
                    new PeriodView(
                            period.id(),
                            period.words(),
                            Optional.of(on.minusDays(timing.announceDays()).toString()),
                            Optional.of(on.toString()),
                            Optional.of(reason.name().toLowerCase(Locale.ROOT)),
                            Optional.empty());
                case Planned.Skipped(var period, var why) ->
                    new PeriodView(
                            period.id(),
                            period.words(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.of(why));
            };
        }
    }
}
