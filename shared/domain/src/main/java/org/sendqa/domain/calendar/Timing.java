package org.sendqa.domain.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * When an activity comes round, as its pack says.
 *
 * @param dates days on which it opens whatever the cadence says, in order; each stands for the period it falls into
 * @param opening where in a period it opens otherwise
 * @param announceDays days before the opening on which it is announced, 0 or more
 * @param pauses whether it stays shut in the calendar's paused months
 */
public record Timing(Cadence cadence, List<LocalDate> dates, Opening opening, int announceDays, boolean pauses) {

    /** Never by itself. */
    public static final Timing ON_DEMAND =
            new Timing(new Cadence.AsRequired(), List.of(), new Opening.FirstDay(), 0, true);

    /** Sorts the dates. */
    public Timing {
        dates = dates.stream().sorted().toList();
    }

    /**
     * The period that a date given for the activity opens: the one that holds it, else the nearest; none if its year's
     * terms aren't known or the activity never comes round.
     */
    public Optional<Period> period(LocalDate date, AcademicCalendar calendar) {
        return GivenDates.period(date, cadence, calendar);
    }

    /** Every month from its first working day on, but for the paused ones. */
    public static Timing monthly(int announceDays) {
        return new Timing(new Cadence.Months(1), List.of(), new Opening.FirstDay(), announceDays, true);
    }
}
