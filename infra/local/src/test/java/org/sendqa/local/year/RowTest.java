package org.sendqa.local.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sendqa.local.year.Expected.Measure;

class RowTest {

    @Test
    void aRoundThatDrewTooFewForNoReasonIsUnexplained() {
        assertThat(row(5, "").isUnexplained()).isTrue();
        assertThat(row(7, "").isUnexplained()).isTrue();
        assertThat(row(6, "").isUnexplained()).isFalse();
        assertThat(row(5, "Vale gave none of 1.").isUnexplained()).isFalse();
    }

    @Test
    void aSkippedRoundCountsWhatItWouldHaveTaken() {
        Row skipped = Row.skipped("dor", "ehc-plan-audits", "2027-08", Expected.cases(12), "planned pause in August");
        assertThat(skipped.isUnexplained()).isFalse();
        assertThat(Tally.of(List.of(skipped, row(6, "")))).isEqualTo(new Tally(1, 6, 18, 6, 5, 2, 0, 0, 0));
    }

    @Test
    void aMeetingThatComesOnceTooOftenOrTooRarelyIsUnexplainedWhateverTheReason() {
        assertThat(meeting(1).isUnexplained()).isFalse();
        assertThat(meeting(0).isUnexplained()).isTrue();
        assertThat(meeting(2).isUnexplained()).isTrue();
        Row skipped = Row.skipped("dor", "a", "2027-08", new Expected(Measure.ROUNDS, 0, true), "planned pause");
        assertThat(skipped.isUnexplained()).isTrue();
        assertThat(Row.missed("dor", "a", "2026-27", 4).words()).isEqualTo("dor a 2026-27: 0 planned of 4 expected");
        assertThat(Row.missed("dor", "a", "2026-27", 4).isUnexplained()).isTrue();
    }

    @Test
    void nothingIsUnexplainedWhereNobodyCountedTheFramework() {
        Row row = Row.ofADay("sam", "a", "2026-09", "2026-09-01", "not built yet", Expected.unknown(Measure.ROUNDS));
        assertThat(row.isUnexplained()).isFalse();
        assertThat(row.values().get(Row.HEADINGS.indexOf("expected"))).isEmpty();
        assertThat(GridCell.of(row).figure()).isEqualTo("○");
    }

    @Test
    void itsValuesStandUnderTheHeadingsOfTheList() {
        assertThat(row(6, "").values()).hasSameSizeAs(Row.HEADINGS);
        assertThat(row(6, "").values().get(Row.HEADINGS.indexOf("drawn"))).isEqualTo("6");
        assertThat(row(6, "why").values().get(Row.HEADINGS.indexOf("difference_reason")))
                .isEqualTo("why");
    }

    @Test
    void theGridShowsWhatDiffersFromWhatIsFull() {
        assertThat(GridCell.of(row(6, "")))
                .extracting(GridCell::look, GridCell::figure)
                .containsExactly("full", "6 / 6");
        assertThat(GridCell.of(row(5, "<b>"))).extracting(GridCell::look).isEqualTo("differs");
        assertThat(GridCell.of(Row.skipped("dor", "a", "2027-08", Expected.cases(1), "<b>"))
                        .html())
                .contains("&lt;b&gt;")
                .doesNotContain("<b>");
    }

    private static Row meeting(int expected) {
        Expected rounds = new Expected(Measure.ROUNDS, expected, true);
        return Row.ofADay("dor", "plan-moderation", "2026-q4", "2026-10-01", "not built yet", rounds);
    }

    private static Row row(int drawn, String reason) {
        return new Row(
                "dor",
                "ehc-plan-audits",
                "2026-09",
                "2026-09-01",
                "2026-09-17",
                6,
                91,
                drawn,
                0,
                6,
                0,
                5,
                2,
                "reported",
                Expected.cases(6),
                reason);
    }
}
