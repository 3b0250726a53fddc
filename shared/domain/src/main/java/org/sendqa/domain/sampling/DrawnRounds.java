package org.sendqa.domain.sampling;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.sendqa.domain.calendar.Period;
import org.sendqa.domain.cycle.CycleRef;

/**
 * The rounds of an activity that were drawn so far.
 *
 * @param changes how many draws and replacements they had, by which anybody sees whether one came in between
 * @param periods the ids of their periods, of whatever cadence the activity had
 */
public record DrawnRounds(int changes, SortedSet<String> periods) {

    /** Of an activity that never drew. */
    public static final DrawnRounds NONE = new DrawnRounds(0, new TreeSet<>());

    /** Copies the ids. */
    public DrawnRounds {
        periods = Collections.unmodifiableSortedSet(new TreeSet<>(periods));
    }

    /** After one more draw or replacement in a round. */
    public DrawnRounds and(CycleRef round) {
        SortedSet<String> more = new TreeSet<>(periods);
        more.add(round.period());
        return new DrawnRounds(changes + 1, more);
    }

    /** The other rounds so many months before or after one, or less; none for no months. */
    public Stream<CycleRef> around(CycleRef round, int months) {
        return periods.stream()
                .filter(period -> !period.equals(round.period()))
                .map(Period::of)
                .filter(period -> months > 0 && period.isWithin(months, round.when()))
                .map(round::in);
    }
}
