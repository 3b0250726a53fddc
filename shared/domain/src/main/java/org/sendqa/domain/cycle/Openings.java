package org.sendqa.domain.cycle;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sendqa.domain.calendar.Span;
import org.sendqa.domain.calendar.Timing;
import org.sendqa.domain.time.WorkingDays;

/**
 * The calendar of a monthly activity: on which day each month's cycle opens and when it has to be announced.
 *
 * <p>A month whose opening day went by unannounced, because the daily run was down, is announced late and opens as many
 * days later as the pack asks between commitment and draw. Only the current month is caught up so, only if that day
 * still lies in it, and only for an activity that had a cycle in one of the last three months: a pack that has just
 * come into use opens nothing for dates in the past.
 */
public record Openings(Timing timing, WorkingDays workingDays) {

    private static final int MONTHS_IN_USE = 3;

    /**
     * A cycle to announce.
     *
     * @param period the month it belongs to
     * @param opensOn the day of its draws
     */
    public record Opening(YearMonth period, LocalDate opensOn) {}

    /** The day on which the cycle of a month opens: the first working day at or after the pack's day of the month. */
    public LocalDate of(YearMonth period) {
        return workingDays.onOrAfter(timing.opening().earliest(new Span(period.atDay(1), period.atEndOfMonth())));
    }

    /**
     * What has to be announced on a day, if anything.
     *
     * @param held whether the activity has a cycle of a month already
     */
    public Optional<Opening> toAnnounce(LocalDate today, Predicate<YearMonth> held) {
        YearMonth month = YearMonth.from(today);
        return Stream.of(month, month.plusMonths(1))
                .filter(period -> !held.test(period))
                .flatMap(period -> opening(period, today, held).stream())
                .findFirst();
    }

    private Optional<Opening> opening(YearMonth period, LocalDate today, Predicate<YearMonth> held) {
        LocalDate opensOn = of(period);
        if (today.isAfter(opensOn)) {
            return late(period, today).filter(_ -> inUse(period, held));
        }
        boolean due = !today.isBefore(opensOn.minusDays(timing.announceDays()));
        return due ? Optional.of(new Opening(period, opensOn)) : Optional.empty();
    }

    private Optional<Opening> late(YearMonth period, LocalDate today) {
        LocalDate opensOn = workingDays.onOrAfter(today.plusDays(timing.announceDays()));
        return YearMonth.from(opensOn).equals(period) ? Optional.of(new Opening(period, opensOn)) : Optional.empty();
    }

    private static boolean inUse(YearMonth period, Predicate<YearMonth> held) {
        return IntStream.rangeClosed(1, MONTHS_IN_USE)
                .mapToObj(period::minusMonths)
                .anyMatch(held);
    }
}
