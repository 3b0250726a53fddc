package org.sendqa.domain.calendar;

import java.time.Month;
import java.util.List;
import java.util.stream.Collectors;
import org.sendqa.domain.time.DateWords;

/** How often an activity comes round, in the words that a pack may use. */
public sealed interface Cadence {

    /** As people say it, such as "every term". */
    String words();

    /** Whether it comes round by itself. */
    default boolean comesRound() {
        return true;
    }

    /** Every week, or every so many weeks counted from the first Monday of September. */
    record Weeks(int every) implements Cadence {

        @Override
        public String words() {
            return every == 1 ? "every week" : "every %d weeks".formatted(every);
        }
    }

    /** Every month, or every so many months counted from September; the first of them names the period. */
    record Months(int every) implements Cadence {

        @Override
        public String words() {
            return every == 1 ? "every month" : "every %d months".formatted(every);
        }
    }

    /** Six times a year, by the authority's own half terms. */
    record HalfTerms() implements Cadence {

        @Override
        public String words() {
            return "every half term";
        }
    }

    /** Three times a year, by the authority's own terms. */
    record Terms() implements Cadence {

        @Override
        public String words() {
            return "every term";
        }
    }

    /** Four times a year, by the quarters that the authority's calendar means. */
    record EachQuarter() implements Cadence {

        @Override
        public String words() {
            return "every quarter";
        }
    }

    /**
     * Every academic year, or every so many.
     *
     * @param from the first one, by the calendar year of its September
     */
    record Years(int every, int from) implements Cadence {

        @Override
        public String words() {
            return every == 1 ? "every year" : "every %d years".formatted(every);
        }
    }

    /**
     * In certain months of every year.
     *
     * @param months 1 to 12, in the order of the academic year
     */
    record NamedMonths(List<Integer> months) implements Cadence {

        /** Copies the months. */
        public NamedMonths {
            months = List.copyOf(months);
        }

        @Override
        public String words() {
            return months.stream()
                    .map(month -> DateWords.name(Month.of(month)))
                    .collect(Collectors.joining(", ", "in ", ""));
        }
    }

    /** Whenever something happens to a case, such as a final plan. */
    record OnEvent(String event) implements Cadence {

        @Override
        public String words() {
            return "on " + event;
        }

        @Override
        public boolean comesRound() {
            return false;
        }
    }

    /** When somebody asks for it. */
    record AsRequired() implements Cadence {

        @Override
        public String words() {
            return "as required";
        }

        @Override
        public boolean comesRound() {
            return false;
        }
    }

    /** The source prints none, so it is on demand only and the pack's check warns. */
    record Unset() implements Cadence {

        @Override
        public String words() {
            return "not set";
        }

        @Override
        public boolean comesRound() {
            return false;
        }
    }
}
