package org.sendqa.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.mail.Mail;
import org.sendqa.domain.mail.OfficerPost;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.time.BankHolidays;
import org.sendqa.domain.time.WorkingDays;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Outcome;
import org.sendqa.testing.Fixtures;
import org.sendqa.testing.InMemoryOutbox;
import org.sendqa.testing.InMemoryPacks;
import org.sendqa.testing.InMemoryPauses;
import org.sendqa.testing.InMemoryPeople;
import org.sendqa.testing.SamplePeople;

/** A framework used from April on and to be reviewed by 1 July, linked to a strategy that ran out the day before. */
class ReviewLettersTest {

    private final Pack pack = SamplePacks.usedFrom(Fixtures.aPack(), "2026-04-01");
    private final InMemoryOutbox outbox = new InMemoryOutbox();
    private final ReviewLetters letters =
            new ReviewLetters(new OfficerPost(InMemoryPeople.with(SamplePeople.anOfficer()), outbox));

    @Test
    void officersHearOfAReviewAMonthBeforeAndOnTheDayAndNeverOfOneBeforeTheFrameworkWasUsed() {
        letters.post(pack, LocalDate.parse("2026-05-31"));
        assertThat(outbox.mails()).isEmpty();
        letters.post(pack, LocalDate.parse("2026-06-01"));
        letters.post(pack, LocalDate.parse("2026-06-30"));
        assertThat(outbox.mails())
                .extracting(Mail::subject)
                .containsExactly("The framework: to be reviewed by 1 July 2026");
        letters.post(pack, LocalDate.parse("2026-07-01"));
        letters.post(pack, LocalDate.parse("2026-09-01"));
        assertThat(outbox.mails()).hasSize(2);
    }

    @Test
    void theCalendarShowsWhatIsNearOrOverdue() {
        var view = new ViewSchedule(
                new InMemoryPacks(pack), new InMemoryPauses(), new WorkingDays(BankHolidays.englandAndWales()));
        Caller officer = new Caller(SamplePeople.anOfficer(), Instant.parse("2026-06-15T09:00:00Z"));
        assertThat(((Outcome.Done<ScheduleView>) view.view(officer, "2025-26"))
                        .value()
                        .reviews())
                .containsExactly(
                        new ScheduleView.ReviewView("The framework", "2026-07-01", false),
                        new ScheduleView.ReviewView("The strategy", "2026-03-31", true));
    }
}
