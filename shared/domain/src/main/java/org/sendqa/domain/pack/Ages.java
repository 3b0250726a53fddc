package org.sendqa.domain.pack;

/**
 * The ages that a framework is for, in whole years as at the 31 August before.
 *
 * @param from the youngest
 * @param to the oldest, at most 25, when a plan ends at the latest
 */
public record Ages(int from, int to) {

    /** Of a framework that names none: all whom a plan can be for (Children and Families Act 2014, section 46). */
    public static final Ages OF_PLANS = new Ages(0, 25);

    /** Refuses ages of whom nobody can have a plan. */
    public Ages {
        if (from < 0 || to > 25 || from > to) {
            throw new IllegalArgumentException("Ages %d to %d lie outside 0 to 25".formatted(from, to));
        }
    }

    /** Why somebody of an age takes no part, in words; empty for whom the framework is for. */
    public String against(long age) {
        String side = age > to ? "older than " + to : age < from ? "younger than " + from : "";
        return side.isEmpty() ? "" : "%s, and the framework is for ages %d to %d".formatted(side, from, to);
    }
}
