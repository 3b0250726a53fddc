package org.sendqa.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.time.BankHolidays;
import org.sendqa.domain.time.WorkingDays;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Outcome;
import org.sendqa.schedule.ScheduleView.PeriodView;
import org.sendqa.testing.Fixtures;
import org.sendqa.testing.InMemoryPacks;
import org.sendqa.testing.InMemoryPauses;
import org.sendqa.testing.SamplePeople;

class ViewScheduleTest {

    @Test
    void roundsBeforeTheFrameworkIsUsedAreLeftOutForThatReason() {
        List<PeriodView> rounds = rounds(SamplePacks.usedFrom(Fixtures.aPack(), "2026-04-02"), "2025-26");
        assertThat(rounds.subList(0, 8)).allSatisfy(round -> {
            assertThat(round.opensOn()).isNull();
            assertThat(round.skipped()).isEqualTo("the framework isn't in use before 2 April 2026");
        });
        assertThat(rounds.get(8).opensOn()).isEqualTo("2026-05-01");
    }

    private static List<PeriodView> rounds(Pack pack, String year) {
        ViewSchedule schedule = new ViewSchedule(
                new InMemoryPacks(pack), new InMemoryPauses(), new WorkingDays(BankHolidays.englandAndWales()));
        Caller officer = new Caller(SamplePeople.anOfficer(), Instant.parse("2026-03-01T09:00:00Z"));
        return schedule.view(officer, year) instanceof Outcome.Done<ScheduleView>(ScheduleView view)
                ? view.activities().getFirst().periods()
                : List.of();
    }
}
