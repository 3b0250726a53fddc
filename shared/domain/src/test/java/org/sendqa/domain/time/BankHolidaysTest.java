package org.sendqa.domain.time;

import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BankHolidaysTest {

    @Test
    void agreesWithAnotherCalendarInEveryYear() {
        HolidayManager england = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));
        Set<LocalDate> expected = IntStream.rangeClosed(2019, 2028)
                .mapToObj(year -> england.getHolidays(Year.of(year), "eng"))
                .flatMap(Set::stream)
                .map(Holiday::getDate)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(BankHolidays.englandAndWales()).isEqualTo(expected);
    }

    @Test
    void hasTheEightDaysOfAnOrdinaryYear() {
        assertThat(BankHolidays.englandAndWales())
                .filteredOn(day -> day.getYear() == 2026)
                .extracting(LocalDate::toString)
                .containsExactly(
                        "2026-01-01",
                        "2026-04-03",
                        "2026-04-06",
                        "2026-05-04",
                        "2026-05-25",
                        "2026-08-31",
                        "2026-12-25",
                        "2026-12-28");
    }
}
