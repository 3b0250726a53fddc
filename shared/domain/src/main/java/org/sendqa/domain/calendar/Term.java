package org.sendqa.domain.calendar;

/**
 * One term of an academic year.
 *
 * @param days from its first school day to its last
 * @param halfTerm the holiday in its middle
 */
public record Term(Span days, Span halfTerm) {

    /** Refuses a half term that leaves no day of term before or after it. */
    public Term {
        if (!days.from().isBefore(halfTerm.from()) || !halfTerm.to().isBefore(days.to())) {
            throw new IllegalArgumentException("The half term %s to %s must lie inside its term, %s to %s"
                    .formatted(halfTerm.from(), halfTerm.to(), days.from(), days.to()));
        }
    }

    /** The term's first or second half. */
    Span half(int half) {
        return half == 1
                ? new Span(days.from(), halfTerm.from().minusDays(1))
                : new Span(halfTerm.to().plusDays(1), days.to());
    }
}
