package org.sendqa.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.calendar.Cadence;
import org.sendqa.domain.calendar.Opening;
import org.sendqa.domain.calendar.OpeningDays;
import org.sendqa.domain.calendar.Planned;
import org.sendqa.domain.calendar.Timing;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.time.BankHolidays;
import org.sendqa.domain.time.WorkingDays;

/** Dorset's academic year 2026-27 by its own calendar (rows DOR-67, T46). */
class DorsetYearIT {

    private static final Pack PACK = OwnPacks.of("dorset");

    @Test
    void planAuditsHaveElevenRoundsAndAPlannedPauseInAugust() {
        List<Planned> year = year(PACK.activity("ehc-plan-audits").timing());
        assertThat(year).hasSize(12).filteredOn(Planned.Opens.class::isInstance).hasSize(11);
        assertThat(year.getLast()).isEqualTo(new Planned.Skipped(year.getLast().period(), "planned pause in August"));
        assertThat(year.getLast().period().words()).isEqualTo("August 2027");
    }

    @Test
    void aTermlyActivityHasThreeRoundsAndAHalfTermlyOneSixAllInTermTime() {
        assertThat(openings(new Cadence.Terms())).hasSize(3);
        assertThat(openings(new Cadence.HalfTerms())).hasSize(6);
        assertThat(openings(new Cadence.EachQuarter())).hasSize(4);
        assertThat(openings(new Cadence.Months(6))).hasSize(2);
    }

    private List<LocalDate> openings(Cadence cadence) {
        return year(new Timing(cadence, List.of(), new Opening.FirstDay(), 7, true)).stream()
                .filter(Planned.Opens.class::isInstance)
                .map(Planned.Opens.class::cast)
                .map(Planned.Opens::opensOn)
                .toList();
    }

    private List<Planned> year(Timing timing) {
        return new OpeningDays(timing, PACK.calendar(), new WorkingDays(BankHolidays.englandAndWales())).year(2026);
    }
}
