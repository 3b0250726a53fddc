package org.sendqa.domain.calendar;

import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells the three terms of an academic year apart, in their order. */
public enum TermName {
    AUTUMN(Month.SEPTEMBER),
    SPRING(Month.JANUARY),
    SUMMER(Month.APRIL);

    /** From the month a term is reckoned from to that of its second half. */
    private static final int TO_SECOND_HALF = 2;

    private final Month month;

    TermName(Month month) {
        this.month = month;
    }

    /** The term of an id; empty if it is none. */
    public static Optional<TermName> find(String id) {
        return Stream.of(values()).filter(term -> term.id().equals(id)).findFirst();
    }

    /** The month that its first or second half is reckoned from where only months count, whatever its dates are. */
    Month month(int half) {
        return half == 1 ? month : month.plus(TO_SECOND_HALF);
    }

    /** The calendar year it lies in, of the academic year that begins in another. */
    int calendarYear(int academicYear) {
        return this == AUTUMN ? academicYear : academicYear + 1;
    }

    /** The term's id, as packs and keys write it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
