package org.sendqa.packs;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sendqa.domain.calendar.Cadence;
import org.sendqa.domain.json.Located;

/** Reads what comes round at even distances: {@code every: term}, {@code every: 6 weeks}. */
final class EveryReader {

    private static final Pattern SEVERAL = Pattern.compile("([1-9][0-9]?) (weeks|months|years)");
    private static final int MONTHS = 12;
    private static final String CHOICES =
            "week, month, half term, term, quarter or year, or several as in 6 weeks, 2 months, 2 years";

    private static final Map<String, Cadence> ONE = Map.of(
            "week", new Cadence.Weeks(1),
            "month", new Cadence.Months(1),
            "half term", new Cadence.HalfTerms(),
            "term", new Cadence.Terms(),
            "quarter", new Cadence.EachQuarter(),
            "year", new Cadence.Years(1, 0));

    private EveryReader() {}

    static Cadence read(Located timing) {
        Located every = timing.member("every");
        Cadence one = ONE.get(every.text());
        Matcher several = SEVERAL.matcher(every.text());
        if (one == null && !several.matches()) {
            throw every.mustBe(CHOICES);
        }
        return one != null ? one : several(timing, Integer.parseInt(several.group(1)), several.group(2));
    }

    private static Cadence several(Located timing, int number, String unit) {
        return switch (unit) {
            case "weeks" -> new Cadence.Weeks(number);
            case "months" -> months(timing, number);
            default -> new Cadence.Years(number, firstYear(timing));
        };
    }

    private static Cadence months(Located timing, int number) {
        if (MONTHS % number != 0) {
            throw timing.refused(
                    "every", "must fit into a year: 2, 3, 4 or 6 months; or name them, as in months: [10, 3]");
        }
        return new Cadence.Months(number);
    }

    private static int firstYear(Located timing) {
        return timing.find("from")
                .map(CalendarReader::start)
                .orElseThrow(() -> timing.refused("every", "must say which year it begins with, as in from: 2026-27"));
    }
}
