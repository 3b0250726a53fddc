package org.sendqa.domain.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** Calendars as councils might have them, made from a seed: three academic years each from 2024 on. */
record RandomYears(Random random) {

    static final int FIRST = 2024;
    static final int YEARS = 3;

    AcademicCalendar calendar() {
        List<Set<Integer>> pauses = List.of(Set.of(), Set.of(8), Set.of(7, 8));
        return new AcademicCalendar(
                IntStream.range(FIRST, FIRST + YEARS).mapToObj(this::year).toList(),
                random.nextBoolean() ? Quarters.CALENDAR : Quarters.FINANCIAL,
                pauses.get(random.nextInt(pauses.size())));
    }

    Opening opening() {
        return switch (random.nextInt(3)) {
            case 0 -> new Opening.FirstDay();
            case 1 -> new Opening.DayOfMonth(1 + random.nextInt(Opening.LAST_DAY));
            default -> new Opening.Week(1 + random.nextInt(3));
        };
    }

    private AcademicYear year(int start) {
        return new AcademicYear(
                start,
                term(LocalDate.of(start, 9, 1), 15),
                term(LocalDate.of(start + 1, 1, 2), 12),
                term(LocalDate.of(start + 1, 4, 10), 13),
                closures(start));
    }

    private Term term(LocalDate earliest, int weeks) {
        LocalDate from = earliest.plusDays(random.nextInt(8));
        LocalDate to = from.plusWeeks(weeks - random.nextInt(3)).with(DayOfWeek.FRIDAY);
        LocalDate halfTerm = from.plusWeeks(4 + random.nextInt(3)).with(DayOfWeek.MONDAY);
        return new Term(new Span(from, to), new Span(halfTerm, halfTerm.plusDays(random.nextBoolean() ? 4 : 11)));
    }

    private List<Closure> closures(int start) {
        LocalDate eve = LocalDate.of(start, 12, 22 + random.nextInt(4));
        Closure christmas = new Closure(new Span(eve, eve.plusDays(4 + random.nextInt(10))), "Christmas");
        return random.nextInt(3) == 0 ? List.of() : List.of(christmas);
    }
}
