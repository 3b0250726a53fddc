package org.sendqa.domain.cycle;

import java.util.Optional;
import java.util.regex.Pattern;
import org.sendqa.domain.time.DateWords;

/**
 * Names one time round of an activity.
 *
 * @param authority the pack's code
 * @param activity the activity's id
 * @param period the month, {@code yyyy-MM}
 */
public record CycleRef(String authority, String activity, String period) {

    private static final Pattern ID = Pattern.compile(".+-[0-9]{4}-(0[1-9]|1[0-2])");
    private static final int PERIOD_LENGTH = "2026-04".length();

    /** The cycle's id within its authority: activity and period, joined by a hyphen. */
    public String id() {
        return activity + "-" + period;
    }

    /** What people call it: the activity's title and the month, such as {@code EHC plan audits, April 2026}. */
    public String titled(String activityTitle) {
        return "%s, %s".formatted(activityTitle, DateWords.month(period));
    }

    /** The reference of an id made by {@link #id()}; refuses a text too short to be one. */
    public static CycleRef of(String authority, String id) {
        int split = id.length() - PERIOD_LENGTH - 1;
        if (split < 1 || id.charAt(split) != '-') {
            throw new IllegalArgumentException(
                    "'%s' is no cycle; write activity and month, as in audits-2026-04".formatted(id));
        }
        return new CycleRef(authority, id.substring(0, split), id.substring(split + 1));
    }

    /** The reference of an id that somebody typed; empty if no cycle can have it. */
    public static Optional<CycleRef> find(String authority, String id) {
        return ID.matcher(id).matches() ? Optional.of(of(authority, id)) : Optional.empty();
    }
}
