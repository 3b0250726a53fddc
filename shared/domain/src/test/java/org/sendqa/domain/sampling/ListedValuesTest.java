package org.sendqa.domain.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.calendar.AcademicCalendar;
import org.sendqa.domain.json.JsonReader;
import org.sendqa.domain.json.Located;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.pack.RegisterLayout;
import org.sendqa.domain.pack.RegisterLayout.Column;
import org.sendqa.domain.pack.RegisterLayout.Kind;

class ListedValuesTest {

    private static final RegisterLayout LAYOUT = new RegisterLayout(
            List.of(
                    new Column("Phase", "phase", Kind.TEXT, true, Set.of("Primary", "Post-16")),
                    new Column("Area", "locality", Kind.LOCALITY, true, Set.of()),
                    new Column("School", "school", Kind.TEXT, false, Set.of())),
            BigDecimal.ZERO,
            BigDecimal.ZERO,
            7);
    private static final Pack PACK =
            new Pack("sam", "Sample Council", "", List.of("Ash"), LAYOUT, AcademicCalendar.NONE, List.of(), List.of());

    @Test
    void aValueThatNoRowHasStandsWithNoughts() {
        DrawProfile profile = new DrawProfile(
                5,
                4,
                2,
                List.of(new DrawProfile.Line("phase", "Primary", 5, 4, 4, 2)),
                new TreeMap<>(),
                new TreeMap<>());

        Located whole =
                Located.root(JsonReader.read(ListedValues.in(ProfileJson.write("plans", profile), PACK, LAYOUT)));

        assertThat(whole.list("values"))
                .extracting(one -> one.text("value"), one -> one.number("register"), one -> one.flag("neverDrawn"))
                .containsExactly(tuple("Ash", 0, true), tuple("Post-16", 0, true), tuple("Primary", 5, false));
        assertThat(whole.number("sample")).isEqualTo(2);
    }
}
