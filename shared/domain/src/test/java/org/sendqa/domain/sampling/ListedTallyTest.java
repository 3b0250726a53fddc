package org.sendqa.domain.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.calendar.AcademicCalendar;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.pack.RegisterLayout;
import org.sendqa.domain.pack.RegisterLayout.Column;
import org.sendqa.domain.pack.RegisterLayout.Kind;

class ListedTallyTest {

    private static final RegisterLayout LAYOUT = new RegisterLayout(
            List.of(
                    new Column("Phase", "phase", Kind.TEXT, true, Set.of("Primary", "Post-16")),
                    new Column("Area", "locality", Kind.LOCALITY, true, Set.of("Next Council")),
                    new Column("School", "school", Kind.TEXT, false, Set.of())),
            BigDecimal.ZERO,
            BigDecimal.ZERO,
            7);
    private static final Pack PACK =
            new Pack("sam", "Sample Council", "", List.of("Ash"), LAYOUT, AcademicCalendar.NONE, List.of(), List.of());

    @Test
    void aNeighboursAreaIsNoCellOfAQuotaByLocalities() {
        assertThat(AttributeValues.listed(PACK, LAYOUT, "locality")).containsExactly("Ash");
    }

    @Test
    void aValueThatNoRowHasStandsWithNoughts() {
        Tally tally = Tally.of(PACK, LAYOUT);
        Quotas.cases(5, "phase", "Primary", "school", "Hill").forEach(tally::count);

        assertThat(tally.subjects()).isEqualTo(5);
        assertThat(tally.counts())
                .isEqualTo(Map.of(
                        "locality", Map.of("Ash", 0, "Next Council", 0),
                        "phase", Map.of("Primary", 5, "Post-16", 0),
                        "school", Map.of("Hill", 5)));
    }
}
