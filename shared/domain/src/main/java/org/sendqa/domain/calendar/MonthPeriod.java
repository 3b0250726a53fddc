package org.sendqa.domain.calendar;

import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sendqa.domain.time.DateWords;

/** A month, {@code 2026-04}; also the name of several months in a row, after the first. */
public record MonthPeriod(YearMonth month) implements Period {

    private static final Pattern ID = Pattern.compile("[0-9]{4}-(0[1-9]|1[0-2])");

    static Optional<MonthPeriod> find(String id) {
        return ID.matcher(id).matches() ? Optional.of(new MonthPeriod(YearMonth.parse(id))) : Optional.empty();
    }

    @Override
    public String id() {
        return month.toString();
    }

    @Override
    public String words() {
        return DateWords.month(month);
    }
}
