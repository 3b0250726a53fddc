package org.sendqa.domain.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sendqa.domain.calendar.Planned.Opens;
import org.sendqa.domain.calendar.Planned.Reason;
import org.sendqa.domain.calendar.Planned.Skipped;
import org.sendqa.domain.time.DateWords;
import org.sendqa.domain.time.WorkingDays;

/**
 * Says on which day each period of an activity opens. A date that the pack gives beats the cadence's words for the
 * period it falls into; otherwise it is the first day at or after the pack's opening on which the offices work, or
 * where none is left in the period the last one before.
 */
public record OpeningDays(Timing timing, AcademicCalendar calendar, WorkingDays workingDays) {

    /** What an academic year looks like, by the calendar year of its September. */
    public List<Planned> year(int start) {
        return periods(start).map(this::of).toList();
    }

    /** The periods of an academic year, whether they open or not. */
    public Stream<Period> periods(int start) {
        return YearPeriods.of(timing.cadence(), calendar.quarters(), start).stream()
                .map(period -> (Period) period);
    }

    /** The days within which a period can open: its own, and a date beside them that the pack gives for it. */
    public Optional<Span> days(Period period) {
        Optional<Span> own = PeriodDays.of(period, timing.cadence(), calendar);
        return own.map(days -> date(period).map(days::reaching).orElse(days));
    }

    /** What is foreseen for a period. */
    public Planned of(Period period) {
        return days(period)
                .map(days -> date(period)
                        .<Planned>map(date -> new Opens(period, date, days, Reason.DATE))
                        .orElseGet(() -> byWords(period, days)))
                .orElseGet(() -> new Skipped(period, "the calendar has no term dates for it yet"));
    }

    /** The first day at or after another on which the offices work. */
    public LocalDate onOrAfter(LocalDate day) {
        LocalDate found = workingDays.onOrAfter(day);
        while (calendar.closure(found).isPresent()) {
            found = workingDays.plus(found, 1);
        }
        return found;
    }

    /** Whether the activity stays shut on a day. */
    public boolean pausesOn(LocalDate day) {
        return timing.pauses() && calendar.pausesOn(day);
    }

    private Optional<LocalDate> date(Period period) {
        return GivenDates.of(timing, calendar, period).stream().findFirst().map(workingDays::onOrAfter);
    }

    private Planned byWords(Period period, Span days) {
        LocalDate earliest = timing.opening().earliest(days);
        Reason reason = timing.dates().isEmpty() ? Reason.WORDS : Reason.PROVISIONAL;
        if (!days.holds(earliest)) {
            return new Skipped(period, "it ends before %s".formatted(DateWords.day(earliest)));
        }
        return within(days, earliest)
                .<Planned>map(day -> pausesOn(day)
                        ? new Skipped(period, "planned pause in " + DateWords.name(day.getMonth()))
                        : new Opens(period, day, days, reason))
                .orElseGet(() -> new Skipped(period, "the offices are closed"));
    }

    private Optional<LocalDate> within(Span days, LocalDate earliest) {
        LocalDate after = onOrAfter(earliest);
        return days.holds(after)
                ? Optional.of(after)
                : Stream.iterate(earliest, days::holds, day -> day.minusDays(1))
                        .filter(day -> onOrAfter(day).equals(day))
                        .findFirst();
    }
}
