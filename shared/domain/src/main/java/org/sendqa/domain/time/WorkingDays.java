package org.sendqa.domain.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.IntSummaryStatistics;
import java.util.Set;

/**
 * Counts the days on which a council's offices work: not Saturdays, Sundays or bank holidays of England and Wales. For
 * internal deadlines only; statutory clocks run in calendar weeks and know no holiday.
 *
 * @param bankHolidays the days off besides weekends, whole years of them: a day in a year beyond them is refused, since
 *     nobody knows yet which days are off; with none at all, every weekday of every year is a working day
 */
public record WorkingDays(Set<LocalDate> bankHolidays) {

    /** Copies the holidays. */
    public WorkingDays {
        bankHolidays = Set.copyOf(bankHolidays);
    }

    /** Whether offices work on a day. */
    public boolean isWorking(LocalDate day) {
        refuseUnknownYear(day.getYear());
        DayOfWeek weekday = day.getDayOfWeek();
        return weekday != DayOfWeek.SATURDAY && weekday != DayOfWeek.SUNDAY && !bankHolidays.contains(day);
    }

    /** The day so many working days after another, or before it where the number is negative; 0 is the day itself. */
    public LocalDate plus(LocalDate day, int workingDays) {
        LocalDate result = day;
        for (int left = Math.abs(workingDays); left > 0; ) {
            result = result.plusDays(Integer.signum(workingDays));
            if (isWorking(result)) {
                left--;
            }
        }
        return result;
    }

    /** The day itself where it is a working day, else the next one. */
    public LocalDate onOrAfter(LocalDate day) {
        return isWorking(day) ? day : plus(day, 1);
    }

    /** Whether the days off of a calendar year are known. */
    public boolean knows(int year) {
        IntSummaryStatistics known = years();
        return bankHolidays.isEmpty() || (year >= known.getMin() && year <= known.getMax());
    }

    private IntSummaryStatistics years() {
        return bankHolidays.stream().mapToInt(LocalDate::getYear).summaryStatistics();
    }

    private void refuseUnknownYear(int year) {
        if (!knows(year)) {
            IntSummaryStatistics known = years();
            throw new IllegalArgumentException(
                    "Bank holidays are known from %d to %d, not for %d; add that year's to the list"
                            .formatted(known.getMin(), known.getMax(), year));
        }
    }
}
