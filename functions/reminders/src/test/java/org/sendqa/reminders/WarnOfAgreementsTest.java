package org.sendqa.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.audit.LapsedAudits;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.mail.Mail;
import org.sendqa.domain.mail.OfficerPost;
import org.sendqa.domain.sharing.Agreement;
import org.sendqa.testing.Fixtures;
import org.sendqa.testing.InMemoryAgreements;
import org.sendqa.testing.InMemoryAudits;
import org.sendqa.testing.InMemoryCycles;
import org.sendqa.testing.InMemoryOutbox;
import org.sendqa.testing.InMemoryPacks;
import org.sendqa.testing.InMemoryPeople;
import org.sendqa.testing.SampleCycles;
import org.sendqa.testing.SampleForum;
import org.sendqa.testing.SamplePeople;

/** An agreement with the sample forum holds until 30 June 2026. */
class WarnOfAgreementsTest {

    private static final Agreement FIRST = SampleForum.agreement(1, "2026-01-01", "2026-06-30");

    private final InMemoryPacks packs = new InMemoryPacks(SampleForum.askedBy(Fixtures.aPack()));
    private final InMemoryCycles cycles = new InMemoryCycles();
    private final InMemoryPeople people = InMemoryPeople.with(SamplePeople.anOfficer());
    private final InMemoryOutbox outbox = new InMemoryOutbox();
    private final InMemoryAgreements agreements = new InMemoryAgreements();
    private final WarnOfAgreements warn = new WarnOfAgreements(
            packs,
            agreements,
            new LapsedAudits(packs, cycles, new InMemoryAudits(cycles), people, agreements),
            new OfficerPost(people, outbox),
            new AgreementLetter(packs, "https://qa.example.org"));

    @Test
    void officersAreToldOnceSixWeeksBeforeItEndsAndOnceTheDayAfter() {
        agreements.keep(FIRST, SampleCycles.event("recorded"));
        days("2026-05-01", "2026-05-19");
        assertThat(outbox.mails()).isEmpty();
        days("2026-05-20", "2026-06-30");
        assertThat(subjects()).containsExactly("The agreement with the sample forum ends on 30 June 2026");
        days("2026-07-01", "2026-07-31");
        assertThat(subjects())
                .containsExactly(
                        "The agreement with the sample forum ends on 30 June 2026",
                        "The agreement with the sample forum ended on 30 June 2026");
        assertThat(outbox.mails().getLast().letter().toString())
                .contains("No audit is open with any of them.", "https://qa.example.org/agreements/dor");
    }

    @Test
    void nobodyIsToldWhereAnotherOneGoesOn() {
        agreements.keep(FIRST, SampleCycles.event("recorded"));
        agreements.keep(SampleForum.agreement(2, "2026-07-01", "2027-06-30"), SampleCycles.event("recorded"));
        days("2026-05-01", "2026-07-31");
        assertThat(outbox.mails()).isEmpty();
    }

    @Test
    void aGapBetweenTwoIsTold() {
        agreements.keep(FIRST, SampleCycles.event("recorded"));
        agreements.keep(SampleForum.agreement(2, "2026-07-06", "2027-06-30"), SampleCycles.event("recorded"));
        days("2026-05-01", "2026-07-31");
        assertThat(subjects()).hasSize(2);
    }

    @Test
    void whatIsWithdrawnHasEndedTheNextMorning() {
        Event event = new Event(
                "withdrawn", LocalDate.parse("2026-04-01").atStartOfDay().toInstant(ZoneOffset.UTC), "q");
        agreements.keep(FIRST, event);
        agreements.keep(FIRST.withdrawn(event), event);
        days("2026-04-02", "2026-04-30");
        assertThat(subjects()).containsExactly("The agreement with the sample forum ended on 31 March 2026");
    }

    @Test
    void nothingEndsThatNeverBegan() {
        Agreement ahead = SampleForum.agreement(1, "2026-06-01", "2026-12-31");
        agreements.keep(ahead, SampleCycles.event("recorded"));
        agreements.keep(ahead.withdrawn(SampleCycles.event("withdrawn")), SampleCycles.event("withdrawn"));
        days("2026-03-01", "2026-07-31");
        assertThat(outbox.mails()).isEmpty();
    }

    private void days(String first, String last) {
        LocalDate.parse(first)
                .datesUntil(LocalDate.parse(last).plusDays(1))
                .map(day -> day.atTime(7, 0).toInstant(ZoneOffset.UTC))
                .forEach(warn::run);
    }

    private List<String> subjects() {
        return outbox.mails().stream().map(Mail::subject).toList();
    }
}
