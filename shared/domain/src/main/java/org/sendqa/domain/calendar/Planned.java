package org.sendqa.domain.calendar;

import java.time.LocalDate;

/** What the calendar foresees for one period of an activity. */
public sealed interface Planned {

    /** The period. */
    Period period();

    /**
     * It opens.
     *
     * @param opensOn a working day
     * @param days the period's days, and the opening with them where a date given by the pack lies beside them
     */
    record Opens(Period period, LocalDate opensOn, Span days, Reason reason) implements Planned {}

    /**
     * It doesn't.
     *
     * @param why in words, such as "planned pause in August"
     */
    record Skipped(Period period, String why) implements Planned {}

    /** Why it opens on that day. */
    enum Reason {
        /** The cadence's words say so. */
        WORDS,
        /** The pack gives the date. */
        DATE,
        /** The cadence's words say so, since the dates that the pack gives have run out. */
        PROVISIONAL
    }
}
