package org.sendqa.domain.pack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How a value follows from a child's national curriculum year where the register leaves it empty or has no such column
 * (trap T44), such as the phase; what stands in the register wins.
 *
 * @param field the register's field of the year: reception is 0, the years before are -1 and -2
 * @param years which years make which value
 * @param withoutYear by age group, the value of whoever has no year, such as a child before nursery
 */
public record ByYear(String field, List<Years> years, Map<String, String> withoutYear) {

    /** Of a value that only the register says. */
    public static final ByYear NONE = new ByYear("", List.of(), Map.of());

    /** The earliest year. */
    public static final int FIRST = -2;

    /** The last year: of those who stay on after school. */
    public static final int LAST = 14;

    private static final String AGE_GROUP = "ageGroup";
    private static final Pattern YEAR = Pattern.compile("-?\\d{1,2}");

    /** Copies the collections. */
    public ByYear {
        years = List.copyOf(years);
        withoutYear = Map.copyOf(withoutYear);
    }

    /** What follows for a row; empty where nothing does. */
    public Optional<String> of(Map<String, String> attributes) {
        String year = attributes.getOrDefault(field, "");
        if (year.isEmpty()) {
            return Optional.ofNullable(withoutYear.get(attributes.getOrDefault(AGE_GROUP, "")));
        }
        return years.stream()
                .filter(span -> YEAR.matcher(year).matches() && span.holds(Integer.parseInt(year)))
                .map(Years::value)
                .findFirst();
    }

    /**
     * Years in a row.
     *
     * @param to the last of them
     */
    public record Years(String value, int from, int to) {

        boolean holds(int year) {
            return year >= from && year <= to;
        }
    }
}
