package org.sendqa.domain.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sendqa.domain.calendar.AcademicCalendar;
import org.sendqa.domain.calendar.Cadence;
import org.sendqa.domain.calendar.Opening;
import org.sendqa.domain.calendar.OpeningDays;
import org.sendqa.domain.calendar.Timing;
import org.sendqa.domain.pack.Activity.Status;
import org.sendqa.domain.time.BankHolidays;
import org.sendqa.domain.time.Window;
import org.sendqa.domain.time.WorkingDays;

/** It is Wednesday 15 April 2026; 4 May is a bank holiday. */
class OnDemandTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-04-15");

    @ParameterizedTest
    @EnumSource(names = {"AS_REQUIRED", "PILOT", "LIVE"})
    void whatTheFrameworkHasBegunAndNeverComesByItselfIsOpened(Status status) {
        assertThat(activity(status, new Cadence.AsRequired()).against()).isEmpty();
        assertThat(activity(status, new Cadence.Unset()).against()).isEmpty();
    }

    @Test
    void whatIsOnlyPlannedOrNotSwitchedOnIsNot() {
        assertThat(activity(Status.PLANNED, new Cadence.AsRequired()).against())
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("is only planned"));
        assertThat(activity(Status.OPTIONAL, new Cadence.AsRequired()).against())
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("isn't switched on"));
    }

    @Test
    void whatComesByItselfOrWithACaseIsNot() {
        for (Cadence cadence : List.of(
                new Cadence.Weeks(1),
                new Cadence.Months(1),
                new Cadence.HalfTerms(),
                new Cadence.Terms(),
                new Cadence.EachQuarter(),
                new Cadence.Years(1, 2025),
                new Cadence.NamedMonths(List.of(3)),
                new Cadence.OnEvent("a final plan"))) {
            assertThat(activity(Status.AS_REQUIRED, cadence).against())
                    .hasValueSatisfying(sentence -> assertThat(sentence).contains(cadence.words()));
        }
    }

    @Test
    void theSecretOfTheDrawIsFixedAsManyDaysBeforeAsForAnyRound() {
        assertThat(against("2026-04-22")).isEmpty();
        assertThat(against("2026-04-21"))
                .contains("Tuesday 21 April 2026 is too early; the first day on which it can open is"
                        + " Wednesday 22 April 2026.");
    }

    @Test
    void aDayOffAndADayFarOffAreRefusedWithOneThatStands() {
        assertThat(against("2026-05-04"))
                .contains("Monday 4 May 2026 is no working day; the next one is Tuesday 5 May 2026.");
        assertThat(against("2026-06-15")).isEmpty();
        assertThat(against("2026-06-16"))
                .contains("Tuesday 16 June 2026 is too far off; open it on a day up to Monday 15 June 2026, or later"
                        + " on.");
    }

    private static Optional<String> against(String day) {
        OnDemand dips = activity(Status.AS_REQUIRED, new Cadence.AsRequired());
        WorkingDays workingDays = new WorkingDays(BankHolidays.englandAndWales());
        return dips.against(
                LocalDate.parse(day),
                TODAY,
                new OpeningDays(dips.activity().timing(), AcademicCalendar.NONE, workingDays));
    }

    private static OnDemand activity(Status status, Cadence cadence) {
        Timing timing = new Timing(cadence, List.of(), new Opening.FirstDay(), 7, true);
        return new OnDemand(new Activity(
                ProgrammeEntry.of("dip-samples", "Dip samples", status, timing),
                Window.months("finalised", 2),
                12,
                List.of(),
                "ehc-plan-audit",
                new Activity.Deadlines(3, 12, 4, 3, 3, 2),
                Activity.Target.NONE,
                new Activity.Audience(List.of()),
                List.of()));
    }
}
