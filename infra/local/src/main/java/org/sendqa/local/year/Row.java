package org.sendqa.local.year;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.sendqa.local.councils.Council;
import org.sendqa.local.year.Expected.Measure;

/**
 * One round of an activity, as the list of cycles holds it.
 *
 * @param opened the day of its draws; empty for a round that was skipped
 * @param due the last day on which an audit was in time
 * @param planned cases that the pack asked for; of what draws nothing the round itself
 * @param frame cases that could be drawn, in the largest of its draws
 * @param shortfall cases that the frames couldn't give
 * @param overdue audits that weren't in on the day they were due
 * @param reported when the report's figures were cut off, or that its later steps aren't built yet
 * @param expected cases, or of what draws nothing rounds, by the framework's yearly volume
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
        Expected expected,
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

    /** A round that the calendar leaves out, or that doesn't open for another reason. */
    static Row skipped(String authority, String activity, String period, Expected expected, String why) {
        int planned = expected.of() == Measure.ROUNDS ? 1 : 0;
        return new Row(authority, activity, period, "", "", planned, 0, 0, 0, 0, 0, 0, 0, "", expected, why);
    }

    /** A round of what draws nothing, which opens and closes on its day. */
    static Row ofADay(
            String authority, String activity, String period, String day, String reported, Expected expected) {
        return new Row(authority, activity, period, day, day, 1, 0, 0, 0, 0, 0, 0, 0, reported, expected, "");
    }

    /** What the framework asks for in a year and no calendar plans. */
    static Row missed(String authority, String activity, String year, int rounds) {
        Expected expected = new Expected(Measure.ROUNDS, rounds, true);
        return new Row(authority, activity, year, "", "", 0, 0, 0, 0, 0, 0, 0, 0, "", expected, "");
    }

    /** Whether its day isn't after another; a round that doesn't open has none. */
    boolean opensBy(LocalDate day) {
        return opened.isEmpty() || !LocalDate.parse(opened).isAfter(day);
    }

    /** Whether it draws cases. */
    boolean draws() {
        return expected.of() != Measure.ROUNDS;
    }

    /**
     * Whether it isn't what the framework asks for: of what draws nothing no reason makes up for too many or too few.
     */
    boolean isUnexplained() {
        return draws() ? !expected.isMetBy(drawn) && reason.isEmpty() : !expected.isMetBy(planned);
    }

    /** It in a sentence. */
    String words() {
        String name = "%s %s %s".formatted(authority, activity, period);
        if (isUnexplained() && !draws()) {
            return "%s: %d planned of %s expected".formatted(name, planned, expected.text());
        }
        if (opened.isEmpty()) {
            return "%s was skipped: %s".formatted(name, reason);
        }
        return draws() ? "%s: %s".formatted(name, drawing()) : "%s on %s: %s".formatted(name, opened, reported);
    }

    /** What came of it, in half a sentence. */
    String drawing() {
        return "%d drawn%s, %d of %d audits in, %s"
                .formatted(
                        drawn,
                        expected.isKnown() ? " of %s expected".formatted(expected.text()) : "",
                        submitted,
                        allocated,
                        reported);
    }

    /** Its values, in the order of the headings. */
    List<String> values() {
        return Stream.of(
                        authority,
                        activity,
                        period,
                        opened,
                        due,
                        planned,
                        frame,
                        drawn,
                        shortfall,
                        allocated,
                        unfilled,
                        submitted,
                        overdue,
                        reported,
                        expected.text(),
                        reason)
                .map(Object::toString)
                .toList();
    }
}
