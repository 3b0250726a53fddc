package org.sendqa.domain.pack;

import java.time.LocalDate;

/**
 * A text that somebody promised to look at again: the framework, one that it is linked to, or an instrument (rows
 * BRI-47, DOR-14, DOR-72).
 *
 * @param what as people call it
 * @param dueOn the day by which it is looked at again
 */
public record Review(String what, LocalDate dueOn) {

    /** How long before the day those who run the framework hear of it. */
    private static final int MONTHS_AHEAD = 1;

    /** Whether the day is so near, or past, that somebody should see to it. */
    public boolean isNear(LocalDate today) {
        return !today.isBefore(dueOn.minusMonths(MONTHS_AHEAD));
    }

    /** Whether the day has come. */
    public boolean isDue(LocalDate today) {
        return !today.isBefore(dueOn);
    }
}
