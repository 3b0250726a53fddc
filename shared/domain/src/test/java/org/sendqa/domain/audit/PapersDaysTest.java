package org.sendqa.domain.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.audit.PapersDays.Days;
import org.sendqa.domain.cycle.Cycle.Deadline;
import org.sendqa.domain.time.BankHolidays;
import org.sendqa.domain.time.WorkingDays;

/** Ten working days; the round of 1 April 2026, before Easter, is due on 17 April and closes after 24 April. */
class PapersDaysTest {

    private static final Deadline ROUND = deadline("2026-04-17", "2026-04-24");

    @Test
    void papersThatWereThereWhenTheRoundBeganChangeNothing() {
        assertThat(days(ROUND, "2024-01-02")).isEqualTo(new Days(ROUND, DaysFrom.PAPERS));
        assertThat(days(ROUND, "2026-04-01")).isEqualTo(new Days(ROUND, DaysFrom.PAPERS));
    }

    @Test
    void daysCountFromTheDayOnWhichPapersWereComplete() {
        assertThat(days(ROUND, "2026-04-02")).isEqualTo(due("2026-04-20"));
        assertThat(days(ROUND, "2026-04-10")).isEqualTo(due("2026-04-24"));
    }

    @Test
    void theRoundClosesAllTheSame() {
        Days tooLate = new Days(deadline("2026-04-24", "2026-04-24"), DaysFrom.PAPERS_TOO_LATE);
        assertThat(days(ROUND, "2026-04-13")).isEqualTo(tooLate);
        assertThat(days(ROUND, "2026-04-20")).isEqualTo(tooLate);
        assertThat(days(ROUND, "2026-04-24")).isEqualTo(tooLate);
    }

    @Test
    void nobodyIsLateAsLongAsPapersAreAwaited() {
        assertThat(counting(ROUND).from(Optional.empty()))
                .isEqualTo(new Days(deadline("2026-04-24", "2026-04-24"), DaysFrom.PAPERS_AWAITED));
    }

    @Test
    void moreTimeForTheRoundIsMoreTimeForLatePapers() {
        assertThat(days(deadline("2026-04-17", "2026-04-30"), "2026-04-13"))
                .isEqualTo(new Days(deadline("2026-04-27", "2026-04-30"), DaysFrom.PAPERS));
        Deadline later = deadline("2026-05-15", "2026-05-22");
        assertThat(days(later, "2026-04-13")).isEqualTo(new Days(later, DaysFrom.PAPERS));
    }

    @Test
    void bankHolidaysAndWeekendsAreNoDaysToAuditOn() {
        Deadline may = deadline("2026-05-01", "2026-05-20");
        assertThat(days(may, "2026-04-29").deadline()).isEqualTo(deadline("2026-05-14", "2026-05-20"));
        assertThat(days(ROUND, "2026-04-11")).isEqualTo(days(ROUND, "2026-04-10"));
    }

    private static Days due(String day) {
        return new Days(new Deadline(LocalDate.parse(day), ROUND.closesOn()), DaysFrom.PAPERS);
    }

    private static Days days(Deadline round, String completeOn) {
        return counting(round).from(Optional.of(LocalDate.parse(completeOn)));
    }

    private static PapersDays counting(Deadline round) {
        return new PapersDays(round, 10, new WorkingDays(BankHolidays.englandAndWales()));
    }

    private static Deadline deadline(String dueOn, String closesOn) {
        return new Deadline(LocalDate.parse(dueOn), LocalDate.parse(closesOn));
    }
}
