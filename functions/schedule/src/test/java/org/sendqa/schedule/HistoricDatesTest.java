package org.sendqa.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.calendar.Cadence.NamedMonths;
import org.sendqa.domain.calendar.Opening;
import org.sendqa.domain.calendar.Timing;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.pack.Pack;
import org.sendqa.testing.InMemoryCycles;
import org.sendqa.testing.InMemoryOutbox;
import org.sendqa.testing.InMemoryPauses;
import org.sendqa.testing.SampleCycles;

/** A framework with explicit dates, some of them past when it comes into use (T06, T07): Wolverhampton's. */
class HistoricDatesTest {

    private static final Pack PACK = SamplePacks.with(new Timing(
            new NamedMonths(List.of(10, 3, 6)),
            Stream.of("2024-03-15", "2024-06-21", "2024-10-11", "2025-02-10", "2025-06-09", "2025-10-13")
                    .map(LocalDate::parse)
                    .toList(),
            new Opening.FirstDay(),
            14,
            true));

    private final InMemoryCycles cycles = new InMemoryCycles();
    private final InMemoryOutbox outbox = new InMemoryOutbox();
    private final AnnounceCycles announce = SampleRounds.announcing(cycles, new InMemoryPauses(), outbox, PACK);

    @Test
    void datesOfThePastOpenNothingAndWriteToNobody() {
        LocalDate.parse("2025-07-03")
                .datesUntil(LocalDate.parse("2025-09-29"))
                .forEach(day -> assertThat(round(day)).isEmpty());
        assertThat(outbox.mails()).isEmpty();
        assertThat(round(LocalDate.parse("2025-09-29"))).containsExactly(SampleCycles.ref("2025-10"));
    }

    @Test
    void theSpringRoundIsAnnouncedForItsTenthOfFebruary() {
        assertThat(round(LocalDate.parse("2025-01-27"))).containsExactly(SampleCycles.ref("2025-03"));
        assertThat(cycles.find("dor", SampleCycles.ref("2025-03").id()))
                .hasValueSatisfying(
                        cycle -> assertThat(cycle.header().opensOn()).isEqualTo("2025-02-10"));
        assertThat(round(LocalDate.parse("2025-02-20")))
                .as("not again in March")
                .isEmpty();
    }

    @Test
    void whereTheDatesHaveRunOutTheOfficersAreToldBeforeTheRoundOpens() {
        assertThat(round(LocalDate.parse("2026-02-16"))).containsExactly(SampleCycles.ref("2026-03"));
        round(LocalDate.parse("2026-02-17"));
        assertThat(outbox.mails()).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("EHC plan audits, March 2026: opens without a given date");
            assertThat(mail.letter().toString()).contains("opens on Monday 2 March 2026", "in October, March, June");
        });
    }

    private List<CycleRef> round(LocalDate day) {
        return announce.announce(PACK, Instant.parse(day + "T05:00:00Z"));
    }
}
