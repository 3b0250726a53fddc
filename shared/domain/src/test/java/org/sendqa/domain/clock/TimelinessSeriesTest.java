package org.sendqa.domain.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.sendqa.domain.clock.SampleClocks.read;
import static org.sendqa.domain.clock.SampleClocks.review;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class TimelinessSeriesTest {

    private final TimelinessSeries series = new TimelinessSeries(YearMonth.parse("2026-01"));

    @Test
    void eachMonthAndLocalityHasItsShareWithItsNumbers() {
        count("North", "met=2026-01-05", "noticed=2026-02-02");
        count("North", "met=2026-01-05", "noticed=2026-02-03");
        count("North", "met=2026-02-02", "noticed=2026-03-02");
        count("South", "met=2026-01-12", "noticed=2026-02-09");
        assertThat(series.rows())
                .filteredOn(row -> row.key().step().equals("notice"))
                .extracting(
                        row -> row.key().month(),
                        row -> row.key().group(),
                        row -> row.timeliness().ofAll())
                .containsExactly(
                        tuple(YearMonth.parse("2026-02"), "North", new Portion(1, 2)),
                        tuple(YearMonth.parse("2026-02"), "South", new Portion(1, 1)),
                        tuple(YearMonth.parse("2026-03"), "North", new Portion(1, 1)));
    }

    @Test
    void whatIsOverdueOrUnknownStandsInNoMonth() {
        count("North", "met=2026-01-05");
        count("North", "amended=2026-01-05");
        assertThat(series.rows())
                .filteredOn(row -> row.key().step().equals("notice"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.key().month()).isNull();
                    assertThat(row.timeliness().overdue()).isEqualTo(1);
                    assertThat(row.timeliness().unknown()).isEqualTo(1);
                });
    }

    @Test
    void stepsOfEarlierMonthsAreLeftOut() {
        count("North", "met=2025-11-03", "noticed=2025-12-31");
        assertThat(series.rows()).noneMatch(row -> row.key().step().equals("notice"));
    }

    private void count(String group, String... fields) {
        series.count(read(review(), fields), group);
    }
}
