package org.sendqa.domain.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.pack.RegisterLayout.Column;
import org.sendqa.domain.pack.RegisterLayout.Kind;
import org.sendqa.domain.pack.Where;

/** A child may have several flags at once (row BWD-06). */
class SeveralValuesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 25);

    @Test
    void theyAreKeptSortedAndOnceEachAndAThemeTakesWhoeverHasOneOfItsOwn() {
        Map<String, String> child = ((Row.Sound) read(" looked after ;Child in need;; Looked after"))
                .subject()
                .attributes();
        assertThat(child).containsExactly(Map.entry("cohort", "Child in need; Looked after"));
        assertThat(Where.is("cohort", "Looked after").picks(child)).isTrue();
        assertThat(Where.is("cohort", "After").picks(child)).isFalse();
    }

    @Test
    void eachMustBeAKnownOne() {
        assertThat(((Row.Faulty) read("Looked after; in ned")).faults())
                .singleElement()
                .asString()
                .contains("The value isn't a known one", "Write one of Child in need, Looked after");
        assertThat(((Row.Sound) read(" ; ")).subject().attributes()).isEmpty();
    }

    private static Row read(String cell) {
        Column flags = new Column("Cohort", "cohort", Kind.TEXTS, false, Set.of("Looked after", "Child in need"));
        DateReader dates = new DateReader(
                TODAY, DateStyle.DAY_FIRST, SampleLayouts.pack().limits().ages());
        RowDraft draft = new RowDraft(2);
        new CellReader(List.of(), dates).read(flags, new Cell.Text(cell), draft);
        draft.caseNumber("SAMPLE-1");
        return draft.row(new SubjectKeys(AuthorityKey.of("dor", "a secret of the tests"), "plan"));
    }
}
