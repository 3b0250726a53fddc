package org.sendqa.domain.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeHoursTest {

    private final WorkingDays days = new WorkingDays(BankHolidays.englandAndWales());
    private final OfficeHours hours = new OfficeHours(LocalTime.of(9, 0), LocalTime.of(17, 0), days);

    @ParameterizedTest(name = "{2}: {1} hours after {0}")
    @CsvSource(textBlock = """
            2026-04-13T10:00, 1, 2026-04-13T11:00
            2026-04-13T10:00, 7, 2026-04-13T17:00
            2026-04-13T16:30, 1, 2026-04-14T09:30
            2026-04-13T06:00, 1, 2026-04-13T10:00
            2026-04-13T22:15, 1, 2026-04-14T10:00
            2026-04-11T12:00, 1, 2026-04-13T10:00
            2026-04-02T16:00, 2, 2026-04-07T10:00
            2026-04-13T10:00, 16, 2026-04-15T10:00
            2026-03-27T16:00, 2, 2026-03-30T10:00
            2026-10-23T16:00, 2, 2026-10-26T10:00
            """)
    void onlyHoursInWhichOfficesWorkCount(LocalDateTime from, int working, LocalDateTime then) {
        assertThat(hours.plus(from.atZone(OfficeDay.LONDON).toInstant(), Duration.ofHours(working)))
                .isEqualTo(then.atZone(OfficeDay.LONDON).toInstant());
    }

    @Test
    void officesThatCloseBeforeTheyOpenAreRefused() {
        assertThatThrownBy(() -> new OfficeHours(LocalTime.of(17, 0), LocalTime.of(9, 0), days))
                .hasMessageContaining("can't open at 17:00 and close at 09:00");
    }
}
