package org.sendqa.local.events;

import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A field of a cron expression: which numbers it may hold, and names for them. */
enum CronField {
    MINUTES(0, 59, ""),
    HOURS(0, 23, ""),
    DAYS_OF_MONTH(1, 31, ""),
    MONTHS(1, 12, "JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC"),
    DAYS_OF_WEEK(1, 7, "SUN MON TUE WED THU FRI SAT"),
    YEARS(1970, 2199, "");

    private static final Pattern PART = Pattern.compile("(\\*|\\w+)(?:-(\\w+))?(?:/(\\d+))?");

    private final int first;
    private final int last;
    private final String names;

    CronField(int first, int last, String names) {
        this.first = first;
        this.last = last;
        this.names = names;
    }

    int last() {
        return last;
    }

    /** The numbers that a list of values, ranges and steps stands for. */
    SortedSet<Integer> values(String text) {
        SortedSet<Integer> values = new TreeSet<>();
        for (String part : text.split(",", -1)) {
            Matcher matcher = PART.matcher(part);
            if (!matcher.matches()) {
                throw refusal(part);
            }
            addTo(values, matcher);
        }
        return values;
    }

    private void addTo(SortedSet<Integer> values, Matcher part) {
        boolean all = part.group(1).equals("*");
        int from = all ? first : number(part.group(1));
        int step = part.group(3) == null ? 1 : Integer.parseInt(part.group(3));
        boolean single = !all && part.group(2) == null && part.group(3) == null;
        int to = part.group(2) != null ? number(part.group(2)) : single ? from : last;
        if (step == 0 || to < from) {
            throw refusal(part.group());
        }
        for (int value = from; value <= to; value += step) {
            values.add(value);
        }
    }

    /** A number or name of this field. */
    int number(String text) {
        int named = List.of(names.split(" ")).indexOf(text.toUpperCase(Locale.ROOT));
        if (named < 0 && !text.matches("\\d{1,4}")) {
            throw refusal(text);
        }
        int number = named < 0 ? Integer.parseInt(text) : named + 1;
        if (number < first || number > last) {
            throw refusal(text);
        }
        return number;
    }

    private IllegalArgumentException refusal(String text) {
        return new IllegalArgumentException(
                "%s is not a value of the cron field %s, which takes %d to %d.".formatted(text, this, first, last));
    }
}
