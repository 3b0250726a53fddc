package org.sendqa.domain.calendar;

/** Says which quarters an authority means: its sources say "quarterly" and no more. */
public enum Quarters {
    /** January, April, July and October. */
    CALENDAR,
    /** The same months, counted from April as council finance does. */
    FINANCIAL
}
