package org.sendqa.domain.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class OfficeDayTest {

    @Test
    void anInstantBelongsToTheDayThatLondonsClocksShow() {
        assertThat(OfficeDay.of(Instant.parse("2026-04-24T22:59:59Z"))).isEqualTo(LocalDate.parse("2026-04-24"));
        assertThat(OfficeDay.of(Instant.parse("2026-04-24T23:00:00Z"))).isEqualTo(LocalDate.parse("2026-04-25"));
        assertThat(OfficeDay.of(Instant.parse("2026-01-24T23:30:00Z"))).isEqualTo(LocalDate.parse("2026-01-24"));
    }

    @Test
    void aTimeOfDayFollowsSummerTime() {
        assertThat(OfficeDay.at(LocalDate.parse("2026-04-17"), LocalTime.of(16, 30)))
                .isEqualTo(Instant.parse("2026-04-17T15:30:00Z"));
        assertThat(OfficeDay.at(LocalDate.parse("2026-01-16"), LocalTime.of(16, 30)))
                .isEqualTo(Instant.parse("2026-01-16T16:30:00Z"));
    }
}
