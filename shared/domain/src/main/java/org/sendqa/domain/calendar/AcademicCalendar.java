package org.sendqa.domain.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An authority's calendar of all years it has given so far.
 *
 * @param quarters which ones "quarterly" means
 * @param pausedMonths 1 to 12: months in which activities stay shut that pause
 */
public record AcademicCalendar(List<AcademicYear> years, Quarters quarters, Set<Integer> pausedMonths) {

    /** No year given, calendar quarters, no pause. */
    public static final AcademicCalendar NONE = new AcademicCalendar(List.of(), Quarters.CALENDAR, Set.of());

    /** Copies; refuses a year given twice. */
    public AcademicCalendar {
        years = List.copyOf(years);
        pausedMonths = Set.copyOf(pausedMonths);
        if (years.stream().map(AcademicYear::start).distinct().count() < years.size()) {
            throw new IllegalArgumentException("An academic year stands twice in the calendar; leave one out");
        }
    }

    /** The academic year that begins in a calendar year, if its dates are given. */
    public Optional<AcademicYear> year(int start) {
        return years.stream().filter(year -> year.start() == start).findFirst();
    }

    /** The first days of all terms given. */
    public List<LocalDate> termStarts() {
        return years.stream()
                .flatMap(year -> Stream.of(year.autumn(), year.spring(), year.summer()))
                .map(term -> term.days().from())
                .sorted()
                .toList();
    }

    /** Why the offices are closed on a day beside weekends and bank holidays; empty if they aren't. */
    public Optional<Closure> closure(LocalDate day) {
        return year(YearPeriod.of(day).start()).stream()
                .flatMap(year -> year.closures().stream())
                .filter(closure -> closure.days().holds(day))
                .findFirst();
    }

    /** Whether a day lies in a paused month. */
    public boolean pausesOn(LocalDate day) {
        return pausedMonths.contains(day.getMonthValue());
    }
}
