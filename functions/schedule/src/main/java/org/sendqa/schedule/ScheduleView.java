package org.sendqa.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sendqa.domain.calendar.Planned;
import org.sendqa.domain.calendar.Span;
import org.sendqa.domain.calendar.Timing;
import org.sendqa.domain.pack.About;
import org.sendqa.domain.pack.Review;

/**
 * What an academic year looks like, for an officer.
 *
 * @param paused why everything is paused; null if it isn't
 * @param reviews what of the framework is to be looked at again within a month, or was
 * @param framework what all of it goes by
 */
public record ScheduleView(
        String year,
        @Nullable String paused,
        List<ReviewView> reviews,
        List<ActivityView> activities,
        FrameworkView framework) {

    /** Copies the lists. */
    public ScheduleView {
        reviews = List.copyOf(reviews);
        activities = List.copyOf(activities);
    }

    /**
     * What the framework says of itself.
     *
     * @param text which text it is, in one sentence without its end
     * @param ages whom it is for, in words
     */
    public record FrameworkView(String text, String ages, List<ListView> lists) {

        static FrameworkView of(About about) {
            return new FrameworkView(
                    about.text(),
                    "%d to %d".formatted(about.ages().from(), about.ages().to()),
                    about.lists().stream()
                            .map(list -> new ListView(list.title(), list.entries()))
                            .toList());
        }
    }

    /** Its standards, priorities or the like. */
    public record ListView(String title, List<String> entries) {}

    /** A text that somebody promised to look at again. */
    public record ReviewView(String what, String dueOn, boolean overdue) {

        static ReviewView of(Review review, LocalDate today) {
            return new ReviewView(review.what(), review.dueOn().toString(), review.isDue(today));
        }
    }

    /**
     * One activity.
     *
     * @param cadence in words
     * @param onDemand whether officers open its rounds
     * @param asks what may be agreed with the opening, of each draw that leaves it open; none of what isn't on demand
     * @param paused why an officer paused it; null if nobody did
     * @param periods none if it never opens by itself
     * @param uncovered days since the last round of the year before that no round's window holds
     */
    public record ActivityView(
            String activity,
            String title,
            String status,
            String cadence,
            boolean onDemand,
            List<AskView> asks,
            @Nullable String paused,
            List<PeriodView> periods,
            List<DaysView> uncovered) {

        /** Copies the lists. */
        public ActivityView {
            periods = List.copyOf(periods);
            uncovered = List.copyOf(uncovered);
        }
    }

    /**
     * What a draw leaves open.
     *
     * @param atLeast cases; 0 where the framework says how many
     * @param atMost likewise
     * @param themeBy by what a theme may pick cases; none where it leaves no theme open, or where themes take turns and
     *     are entered on the round's page
     * @param themeRequired whether nothing is drawn before a theme is agreed
     */
    public record AskView(String title, int atLeast, int atMost, List<AttributeView> themeBy, boolean themeRequired) {}

    /**
     * An attribute of the register.
     *
     * @param heading as people call it
     * @param values that it may have; none where it may have any
     */
    public record AttributeView(String attribute, String heading, List<String> values) {}

    /**
     * Days in a row.
     *
     * @param to the last of them
     */
    public record DaysView(String from, String to) {

        static DaysView of(Span days) {
            return new DaysView(days.from().toString(), days.to().toString());
        }
    }

    /**
     * One period: either it opens, or it is skipped for a reason; the rest is null.
     *
     * @param words as people say it
     * @param basis words, date or provisional: what the opening goes by
     */
    public record PeriodView(
            String period,
            String words,
            @Nullable String announcedOn,
            @Nullable String opensOn,
            @Nullable String basis,
            @Nullable String skipped) {

        static PeriodView of(Planned planned, Timing timing) {
            return switch (planned) {
                case Planned.Opens(var period, var on, var _, var reason) ->
                    new PeriodView(
                            period.id(),
                            period.words(),
                            on.minusDays(timing.announceDays()).toString(),
                            on.toString(),
                            reason.name().toLowerCase(Locale.ROOT),
                            null);
                case Planned.Skipped(var period, var why) ->
                    new PeriodView(period.id(), period.words(), null, null, null, why);
            };
        }
    }
}
