package org.sendqa.domain.calendar;

import java.util.List;

/**
 * An authority's terms and closures from a September to the August after.
 *
 * @param start the calendar year of its September
 */
public record AcademicYear(int start, Term autumn, Term spring, Term summer, List<Closure> closures) {

    /** Copies; refuses terms outside the year or out of order. */
    public AcademicYear {
        closures = List.copyOf(closures);
        Span year = YearPeriod.days(start);
        String label = YearPeriod.label(start);
        if (!year.holds(autumn.days()) || !year.holds(summer.days())) {
            throw new IllegalArgumentException(
                    "The terms of %s must lie between %s and %s".formatted(label, year.from(), year.to()));
        }
        if (!autumn.days().isBefore(spring.days()) || !spring.days().isBefore(summer.days())) {
            throw new IllegalArgumentException(
                    "The terms of %s must follow each other: autumn, spring, summer".formatted(label));
        }
    }

    /** A term's dates. */
    public Term term(TermName name) {
        return switch (name) {
            case AUTUMN -> autumn;
            case SPRING -> spring;
            case SUMMER -> summer;
        };
    }
}
