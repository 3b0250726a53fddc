package org.sendqa.domain.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelinessTest {

    private static final LocalDate DUE = LocalDate.parse("2026-01-19");
    private static final LocalDate LATER = LocalDate.parse("2026-02-19");
    private static final Exemption EXEMPTION = new Exemption(new Ground("personal", "Personal", 0), DUE, null);

    @Test
    void onTimeLateAndExcusedAreCountedApartAndOpenStepsAreInNoShare() {
        Timeliness timeliness = Timeliness.of(List.of(
                new Outcome.OnTime(DUE, DUE, false),
                new Outcome.OnTime(DUE, DUE, true),
                new Outcome.Late(DUE, LATER),
                new Outcome.Excused(DUE, LATER, EXEMPTION),
                new Outcome.NotDueYet(DUE),
                new Outcome.Overdue(DUE, 3),
                new Outcome.Unknown("No date is recorded")));
        assertThat(timeliness).isEqualTo(new Timeliness(2, 1, 1, 1, 1, 1, 1));
        assertThat(timeliness.ofAll()).isEqualTo(new Portion(2, 4));
        assertThat(timeliness.withoutExceptions()).isEqualTo(new Portion(1, 2));
    }

    /** New plans by calendar year: issued, of them without exceptions, within 20 weeks, of them without exceptions. */
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "England, 2023, 80945, 76506, 39784, 38471, 49.1, 50.3",
        "England, 2024, 90392, 84866, 41448, 39407, 45.9, 46.4",
        "Birmingham, 2023, 1107, 996, 652, 603, 58.9, 60.5",
        "Birmingham, 2024, 1382, 1290, 369, 344, 26.7, 26.7",
        "Blackburn with Darwen, 2024, 260, 260, 225, 225, 86.5, 86.5",
        "Bristol, 2024, 684, 678, 118, 118, 17.3, 17.4",
        "Dorset, 2023, 568, 568, 342, 342, 60.2, 60.2",
        "Wolverhampton, 2023, 425, 384, 315, 291, 74.1, 75.8",
        "Wolverhampton, 2024, 395, 355, 206, 198, 52.2, 55.8"
    })
    void thePublishedFiguresAddUpTheSameWay(
            String where,
            int year,
            int all,
            int plain,
            int inTime,
            int plainInTime,
            BigDecimal share,
            BigDecimal rest) {
        int exempt = inTime - plainInTime;
        Timeliness published = new Timeliness(inTime, exempt, plain - plainInTime, all - plain - exempt, 0, 0, 0);
        assertThat(published.excused()).isNotNegative();
        assertThat(published.ofAll()).isEqualTo(new Portion(inTime, all));
        assertThat(published.withoutExceptions()).isEqualTo(new Portion(plainInTime, plain));
        assertThat(percent(published.ofAll())).isEqualTo(share);
        assertThat(percent(published.withoutExceptions())).isEqualTo(rest);
    }

    @Test
    void noPortionIsLargerThanItsWhole() {
        assertThatThrownBy(() -> new Portion(3, 2)).hasMessage("3 of 2 is no portion");
    }

    private static BigDecimal percent(Portion portion) {
        return BigDecimal.valueOf(100L * portion.part())
                .divide(BigDecimal.valueOf(portion.of()), 1, RoundingMode.HALF_UP);
    }
}
