package org.sendqa.domain.cycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sendqa.domain.calendar.OpeningDays;
import org.sendqa.domain.calendar.Period;
import org.sendqa.domain.calendar.Planned;
import org.sendqa.domain.calendar.Planned.Opens;
import org.sendqa.domain.calendar.YearPeriod;

/**
 * Decides which cycles of an activity have to be announced on a day.
 *
 * <p>A period whose opening day went by unannounced, because the daily run was down or an officer had paused it, is
 * announced late and opens as many days later as the pack asks between commitment and draw. Only a period that day
 * still lies in is caught up so, and only for an activity in use: one that had a cycle of one of its last three
 * periods, or that was paused when the day went by. So dates in the past never send anything.
 */
public record Openings(OpeningDays days) {

    private static final int PERIODS_IN_USE = 3;
    private static final int YEARS_BACK = 6;

    /**
     * A cycle to announce.
     *
     * @param opensOn the day of its draws
     * @param reason why on that day
     */
    public record Opening(Period period, LocalDate opensOn, Planned.Reason reason) {}

    /**
     * What has to be announced on a day, in order.
     *
     * @param held whether the activity has a cycle of a period already
     * @param paused whether the activity was paused on a day
     */
    public List<Opening> toAnnounce(LocalDate today, Predicate<Period> held, Predicate<LocalDate> paused) {
        return around(today, 1)
                .filter(period -> isNear(period, today) && !held.test(period))
                .flatMap(period -> opens(period).stream())
                .flatMap(planned -> opening(planned, today, held, paused).stream())
                .toList();
    }

    /** The next day after another on which a cycle opens, within this academic year and the next one. */
    public Optional<LocalDate> next(LocalDate today) {
        return around(today, 1)
                .filter(period -> days.days(period)
                        .filter(span -> span.to().isAfter(today))
                        .isPresent())
                .flatMap(period -> opens(period).stream())
                .map(Opens::opensOn)
                .filter(day -> day.isAfter(today))
                .findFirst();
    }

    private Optional<Opening> opening(
            Opens planned, LocalDate today, Predicate<Period> held, Predicate<LocalDate> paused) {
        if (today.isAfter(planned.opensOn())) {
            boolean used = paused.test(planned.opensOn()) || inUse(planned.period(), held);
            return late(planned, today).filter(_ -> used);
        }
        boolean due = !today.isBefore(planned.opensOn().minusDays(announceDays()));
        return due ? Optional.of(new Opening(planned.period(), planned.opensOn(), planned.reason())) : Optional.empty();
    }

    private Optional<Opening> late(Opens planned, LocalDate today) {
        LocalDate day = days.onOrAfter(today.plusDays(announceDays()));
        return planned.days().holds(day) && !days.pausesOn(day)
                ? Optional.of(new Opening(planned.period(), day, planned.reason()))
                : Optional.empty();
    }

    private Optional<Opens> opens(Period period) {
        return days.of(period) instanceof Opens opens ? Optional.of(opens) : Optional.empty();
    }

    /** Whether a day lies in a period, or it comes soon enough to be announced. */
    private boolean isNear(Period period, LocalDate today) {
        return days.days(period)
                .filter(span -> !span.from().isAfter(today.plusDays(announceDays())))
                .filter(span -> !span.to().isBefore(today))
                .isPresent();
    }

    private boolean inUse(Period period, Predicate<Period> held) {
        List<Period> earlier = around(period.month().atDay(1), YEARS_BACK)
                .takeWhile(other -> !other.equals(period))
                .toList();
        return earlier.subList(Math.max(0, earlier.size() - PERIODS_IN_USE), earlier.size()).stream()
                .anyMatch(held);
    }

    private Stream<Period> around(LocalDate day, int yearsBack) {
        int year = YearPeriod.of(day).start();
        return IntStream.rangeClosed(year - yearsBack, year + 1).boxed().flatMap(days::periods);
    }

    private int announceDays() {
        return days.timing().announceDays();
    }
}
