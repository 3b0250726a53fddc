package org.sendqa.domain.access;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Somebody was shown data of cases; this says so and holds none of it.
 *
 * @param what what was looked at, as the API names it, such as {@code audits/ehc-plan-audits-2026-04-0001}
 * @param person who, by id
 */
public record Access(String authority, String what, String person, Instant at) {

    /** Comes after the place of every look. */
    public static final String END = "~";

    private static final Pattern THING = Pattern.compile("audits/[^/]+|cycles/[^/]+/draws/[^/]+/cases/[^/]+");
    private static final Pattern PLACE = Pattern.compile("[0-9T:.-]{20,30}Z\\|[a-z0-9-]{1,63}\\|[\\w./-]{1,500}");
    private static final DateTimeFormatter MILLIS =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

    /** The audit or the drawn case of which some part was looked at; else what was looked at. */
    public String thing() {
        Matcher matcher = THING.matcher(what);
        return matcher.lookingAt() ? matcher.group() : what;
    }

    /** Where it stands among all looks, the earlier the lower as a text; no two different looks share one. */
    public String place() {
        return since() + "|" + person + "|" + what;
    }

    /** What the places of all looks from its instant on come after. */
    public String since() {
        return MILLIS.format(at);
    }

    /** Whether somebody's text may be a place. */
    public static boolean isPlace(String text) {
        return PLACE.matcher(text).matches();
    }
}
