package org.sendqa.domain.register;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.sendqa.domain.calendar.AcademicCalendar;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.pack.RegisterLayout;
import org.sendqa.domain.pack.RegisterLayout.Column;
import org.sendqa.domain.pack.RegisterLayout.Kind;

/** A register's layout with a column of every kind. */
final class SampleLayouts {

    static final RegisterLayout EVERY_KIND = new RegisterLayout(
            List.of(
                    new Column("Case number", "caseNumber", Kind.CASE_NUMBER, true, Set.of()),
                    new Column("Last name", "lastName", Kind.DROPPED, false, Set.of()),
                    new Column("Date of birth", "ageGroup", Kind.BIRTH_DATE, true, Set.of()),
                    new Column("Locality", "locality", Kind.LOCALITY, true, Set.of("Next Council")),
                    new Column("Plan finalised", "finalised", Kind.DATE, true, Set.of()),
                    new Column("Plan type", "planType", Kind.TEXT, false, Set.of("new", "amended")),
                    new Column("Case worker", "case worker", Kind.CONTRIBUTOR, false, Set.of()),
                    new Column("Contributors", "contributors", Kind.CONTRIBUTORS, false, Set.of())),
            new BigDecimal("0.05"),
            new BigDecimal("0.80"),
            14);

    static final List<String> LOCALITIES = List.of("Ash", "Beech");

    static final List<String> HEADINGS =
            EVERY_KIND.columns().stream().map(Column::heading).toList();

    private SampleLayouts() {}

    static Pack pack() {
        return new Pack(
                "dor",
                "Sample Council",
                "sha256:00",
                LOCALITIES,
                EVERY_KIND,
                AcademicCalendar.NONE,
                List.of(),
                List.of());
    }
}
