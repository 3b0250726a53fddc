package org.sendqa.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.calendar.AcademicCalendar;
import org.sendqa.domain.calendar.Cadence;
import org.sendqa.domain.calendar.Opening;
import org.sendqa.domain.calendar.Timing;

class GivenDatesCheckTest {

    private static final Cadence ROUNDS = new Cadence.NamedMonths(List.of(10, 3, 6));

    @Test
    void oneDateForEachRoundIsRight() {
        assertThat(faults(ROUNDS, "2024-10-11", "2025-02-10", "2025-06-09")).isEmpty();
    }

    @Test
    void twoDatesForOneRoundAreRefused() {
        assertThat(faults(ROUNDS, "2025-02-10", "2025-03-12"))
                .containsExactly("timing.dates opens March 2025 more than once: 2025-02-10, 2025-03-12;"
                        + " give one date for each");
    }

    @Test
    void datesOfWhatNeverComesRoundAreRefused() {
        assertThat(faults(new Cadence.AsRequired(), "2025-02-10"))
                .containsExactly(
                        "timing.dates have no period to open; say how often it comes round, as in every: year");
    }

    private static List<String> faults(Cadence cadence, String... dates) {
        List<LocalDate> days = Stream.of(dates).map(LocalDate::parse).toList();
        Timing timing = new Timing(cadence, days, new Opening.FirstDay(), 7, true);
        return GivenDatesCheck.faults("timing", timing, AcademicCalendar.NONE);
    }
}
