package org.sendqa.domain.time;

import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * When an event must have happened for its subject to be drawn.
 *
 * @param event the date field it looks at, such as {@code finalised}
 * @param others further ones: the latest of all counts, such as that of a plan's last amendment
 */
public record Window(String event, List<String> others, Reach reach) {

    /** Copies the further events. */
    public Window {
        others = List.copyOf(others);
    }

    /** Of one event. */
    public Window(String event, Reach reach) {
        this(event, List.of(), reach);
    }

    /** Which days before a draw count. */
    public sealed interface Reach {

        /** Whether a day counts for a draw made on another. */
        boolean holds(LocalDate day, LocalDate drawnOn);

        /** Whether enough is known of the calendar for a draw of a day. */
        default boolean isKnown(LocalDate drawnOn) {
            return true;
        }
    }

    /**
     * The calendar months before a draw: from the same day of the month that many months before, clamped to the month's
     * last day, to the draw's own day, both included (T22).
     *
     * @param months at least 1
     * @param bridged months of the year in which nothing is drawn, 1 to 12: where they lie right before the draw's own
     *     month, the window reaches back over them, so that the round after a pause looks at what the paused ones would
     *     have (T46)
     */
    public record Months(int months, Set<Integer> bridged) implements Reach {

        /** Refuses fewer than one month. */
        public Months {
            if (months < 1) {
                throw new IllegalArgumentException(
                        "A window of %d months holds no day; write 1 or more".formatted(months));
            }
            bridged = Set.copyOf(bridged);
        }

        @Override
        public boolean holds(LocalDate day, LocalDate drawnOn) {
            return !day.isBefore(drawnOn.minusMonths(months + pausedBefore(drawnOn))) && !day.isAfter(drawnOn);
        }

        private long pausedBefore(LocalDate drawnOn) {
            return IntStream.range(1, Month.values().length)
                    .takeWhile(
                            back -> bridged.contains(drawnOn.minusMonths(back).getMonthValue()))
                    .count();
        }
    }

    /**
     * The terms before the draw's own: its first day doesn't count any more, the holiday before it does (T21, BIR-35).
     *
     * @param terms at least 1
     * @param starts the first days of all terms that the authority's calendar knows
     */
    public record Terms(int terms, List<LocalDate> starts) implements Reach {

        /** Sorts the days; refuses fewer than one term. */
        public Terms {
            if (terms < 1) {
                throw new IllegalArgumentException(
                        "A window of %d terms holds no day; write 1 or more".formatted(terms));
            }
            starts = starts.stream().sorted().toList();
        }

        /** Whether the calendar knows all the terms that it looks at. */
        @Override
        public boolean isKnown(LocalDate drawnOn) {
            return begun(drawnOn).size() > terms;
        }

        @Override
        public boolean holds(LocalDate day, LocalDate drawnOn) {
            List<LocalDate> begun = begun(drawnOn);
            if (begun.size() <= terms) {
                throw new IllegalStateException("The calendar lacks the terms before %s".formatted(drawnOn));
            }
            return !day.isBefore(begun.get(begun.size() - 1 - terms)) && day.isBefore(begun.getLast());
        }

        private List<LocalDate> begun(LocalDate drawnOn) {
            return starts.stream().filter(start -> !start.isAfter(drawnOn)).toList();
        }
    }

    /** The months before a draw. */
    public static Window months(String event, int months) {
        return new Window(event, new Months(months, Set.of()));
    }

    /** All the date fields that it looks at. */
    public List<String> events() {
        return Stream.concat(Stream.of(event), others.stream()).toList();
    }

    /** The day that counts among a subject's dates, if it has any of them. */
    public Optional<LocalDate> day(Map<String, LocalDate> dates) {
        return events().stream()
                .flatMap(field -> Optional.ofNullable(dates.get(field)).stream())
                .max(Comparator.naturalOrder());
    }

    /** Whether enough is known of the calendar for a draw of a day. */
    public boolean isKnown(LocalDate drawnOn) {
        return reach.isKnown(drawnOn);
    }

    /** Whether a day lies in the window of a draw made on another. */
    public boolean holds(LocalDate day, LocalDate drawnOn) {
        return reach.holds(day, drawnOn);
    }
}
