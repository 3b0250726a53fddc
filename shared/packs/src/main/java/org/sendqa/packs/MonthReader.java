package org.sendqa.packs;

import java.util.Comparator;
import java.util.List;
import org.sendqa.domain.calendar.Cadence;
import org.sendqa.domain.json.Located;

/** Reads months by their numbers. */
final class MonthReader {

    private static final int MONTHS = 12;
    private static final int BEFORE_SEPTEMBER = 8;

    private MonthReader() {}

    static int month(Located value) {
        long month = value.whole();
        if (month < 1 || month > MONTHS) {
            throw value.mustBe("a month, 1 to 12");
        }
        return (int) month;
    }

    /** The months that a cadence names, in the order of the academic year. */
    static Cadence named(Located months) {
        List<Integer> named = months.items().stream()
                .map(MonthReader::month)
                .sorted(Comparator.comparingInt(MonthReader::place))
                .toList();
        if (named.isEmpty() || named.stream().distinct().count() < named.size()) {
            throw months.mustBe("one month or more, each once");
        }
        return new Cadence.NamedMonths(named);
    }

    private static int place(int month) {
        return month <= BEFORE_SEPTEMBER ? month + MONTHS : month;
    }
}
