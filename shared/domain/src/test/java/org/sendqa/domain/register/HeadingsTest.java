package org.sendqa.domain.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendqa.domain.register.SampleLayouts.EVERY_KIND;
import static org.sendqa.domain.register.SampleLayouts.HEADINGS;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class HeadingsTest {

    @Test
    void columnsAreFoundInAnyOrderWhateverTheirCapitalsAndBlanks() {
        List<String> row = HEADINGS.reversed().stream()
                .map(heading -> "\u00a0" + heading.toUpperCase(Locale.ROOT) + " ")
                .toList();
        assertThat(Headings.match(EVERY_KIND.columns(), row)).isInstanceOfSatisfying(Headings.Match.Fit.class, fit -> {
            assertThat(fit.width()).isEqualTo(8);
            assertThat(fit.places()).containsEntry(0, EVERY_KIND.columns().getLast());
        });
    }

    @Test
    void columnsNobodyAskedForAndBlankOnesAreLeftOut() {
        List<String> row = new ArrayList<>(HEADINGS);
        row.add(0, "Notes of the panel");
        row.addAll(List.of("", " "));
        assertThat(Headings.match(EVERY_KIND.columns(), row)).isInstanceOfSatisfying(Headings.Match.Fit.class, fit -> {
            assertThat(fit.width()).isEqualTo(9);
            assertThat(fit.places()).hasSize(8).doesNotContainKey(0);
        });
    }

    @Test
    void aMissingColumnIsNamedTogetherWithTheOneThatLooksLikeIt() {
        List<String> row = new ArrayList<>(HEADINGS);
        row.set(HEADINGS.indexOf("Plan finalised"), "Plan finalized");
        row.remove("Locality");
        assertThat(misfit(row))
                .isEqualTo("The first row lacks the column 'Locality' and the column 'Plan finalised' ('Plan finalized'"
                        + " looks like it). Give each column the heading named here and upload the file again.");
    }

    @Test
    void anOptionalColumnMayBeMissingButNotMisspelt() {
        List<String> row = new ArrayList<>(HEADINGS);
        row.remove("Contributors");
        assertThat(Headings.match(EVERY_KIND.columns(), row)).isInstanceOf(Headings.Match.Fit.class);
        row.add("Contributers");
        assertThat(misfit(row)).contains("the column 'Contributors' ('Contributers' looks like it)");
    }

    @Test
    void aColumnThatStandsTwiceIsRefused() {
        List<String> row = new ArrayList<>(HEADINGS);
        row.add("locality");
        assertThat(misfit(row)).startsWith("The first row has the column 'Locality' twice.");
    }

    private static String misfit(List<String> row) {
        return switch (Headings.match(EVERY_KIND.columns(), row)) {
            case Headings.Match.Misfit(String sentence) -> sentence;
            case Headings.Match.Fit _ -> "It fits";
        };
    }
}
