package org.sendqa.local.year;

import java.util.List;
import java.util.stream.Stream;
import org.sendqa.local.councils.Council;

/**
 * One round of an activity, as the list of cycles holds it.
 *
 * @param opened the day of its draws; empty for a round that was skipped
 * @param due the last day on which an audit was in time
 * @param planned cases that the pack asked for
 * @param frame cases that could be drawn, in the largest of its draws
 * @param shortfall cases that the frames couldn't give
 * @param overdue audits that weren't in on the day they were due
 * @param reported when the report's figures were cut off, or that its later steps aren't built yet
 * @param expected cases by the framework's yearly volume
 * @param reason why another number was drawn; empty if the number is the one expected
 */
record Row(
        String authority,
        String activity,
        String period,
        String opened,
        String due,
        int planned,
        int frame,
        int drawn,
        int shortfall,
        int allocated,
        int unfilled,
        int submitted,
        int overdue,
        String reported,
        int expected,
        String reason) {

    static final List<String> HEADINGS = List.of(
            "authority",
            "activity",
            "period",
            "opened",
            "due",
            "planned",
            "frame",
            "drawn",
            "shortfall",
            "allocated",
            "unfilled",
            "submitted",
            "overdue",
            "reported",
            "expected",
            "difference_reason");

    /** Those of an authority. */
    static List<Row> of(Council council, List<Row> rows) {
        return rows.stream()
                .filter(row -> row.authority().equals(council.authority()))
                .toList();
    }

    /** A round that the calendar leaves out. */
    static Row skipped(String authority, String activity, String period, int expected, String why) {
        return new Row(authority, activity, period, "", "", 0, 0, 0, 0, 0, 0, 0, 0, "", expected, why);
    }

    /** Whether it drew another number than the framework asks for and nothing says why. */
    boolean isUnexplained() {
        return drawn != expected && reason.isEmpty();
    }

    /** It in a sentence. */
    String words() {
        return opened.isEmpty()
                ? "%s %s %s was skipped: %s".formatted(authority, activity, period, reason)
                : "%s %s %s: %d drawn of %d expected, %d of %d audits in, %s"
                        .formatted(authority, activity, period, drawn, expected, submitted, allocated, reported);
    }

    /** Its values, in the order of the headings. */
    List<String> values() {
        return Stream.of(
                        authority, activity, period, opened, due, planned, frame, drawn, shortfall, allocated, unfilled,
                        submitted, overdue, reported, expected, reason)
                .map(Object::toString)
                .toList();
    }
}
