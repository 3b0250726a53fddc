package org.sendqa.domain.cycle;

import java.util.Optional;
import java.util.stream.IntStream;
import org.sendqa.domain.calendar.Period;

/**
 * Names one time round of an activity.
 *
 * @param authority the pack's code
 * @param activity the activity's id
 * @param period the period's id, such as {@code 2026-04} or {@code 2026-27-autumn}
 */
public record CycleRef(String authority, String activity, String period) {

    /** The cycle's id within its authority: activity and period, joined by a hyphen. */
    public String id() {
        return activity + "-" + period;
    }

    /** What people call it: the activity's title and the period, such as {@code EHC plan audits, April 2026}. */
    public String titled(String activityTitle) {
        return "%s, %s".formatted(activityTitle, when().words());
    }

    /** The period it is for. */
    public Period when() {
        return Period.of(period);
    }

    /** The same activity's cycle of another period. */
    public CycleRef in(Period other) {
        return new CycleRef(authority, activity, other.id());
    }

    /** The reference of an id made by {@link #id()}; refuses any other text. */
    public static CycleRef of(String authority, String id) {
        return find(authority, id).orElseThrow(() -> new IllegalArgumentException("'%s' is no cycle".formatted(id)));
    }

    /** The reference of an id that somebody typed; empty if no cycle can have it. The period is as long as can be. */
    public static Optional<CycleRef> find(String authority, String id) {
        return IntStream.range(1, id.length() - 1)
                .filter(split -> id.charAt(split) == '-' && isDigit(id.charAt(split + 1))) // every period begins so
                .filter(split -> Period.find(id.substring(split + 1)).isPresent())
                .mapToObj(split -> new CycleRef(authority, id.substring(0, split), id.substring(split + 1)))
                .findFirst();
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
