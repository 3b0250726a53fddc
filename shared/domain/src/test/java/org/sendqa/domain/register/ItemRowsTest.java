package org.sendqa.domain.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.pack.Ages;
import org.sendqa.domain.pack.Limits;
import org.sendqa.domain.pack.RegisterLayout.Column;
import org.sendqa.domain.pack.RegisterLayout.Kind;

/** Rows of registers whose rows aren't cases themselves. */
class ItemRowsTest {

    private static final AuthorityKey KEY = AuthorityKey.of("dor", "sample secret");
    private static final Column ADVICE = new Column("Advice number", "adviceNumber", Kind.ITEM_NUMBER, true, Set.of());
    private static final Column CASE = new Column("Case number", "caseNumber", Kind.CASE_NUMBER, true, Set.of());

    private final RegisterReader advice = reader("advice", ADVICE, CASE);

    @Test
    void severalRowsMayBeAboutOneChild() {
        Row.Sound first = sound(advice.read(2, Cell.texts(List.of("A-1", "SAMPLE-1"))));
        Row.Sound second = sound(advice.read(3, Cell.texts(List.of("A-2", "SAMPLE-1"))));
        assertThat(first.subject().caseKey()).isNotEqualTo(second.subject().caseKey());
        assertThat(SubjectKeys.child(first.subject().caseKey()))
                .isEqualTo(SubjectKeys.child(second.subject().caseKey()))
                .isEqualTo(KEY.caseKey("SAMPLE-1"));
    }

    @Test
    void theLookUpTellsBothNumbersAndTheSubjectNone() {
        Row.Sound row = sound(advice.read(2, Cell.texts(List.of("A-1", "SAMPLE-1"))));
        assertThat(row.numbers()).isEqualTo("A-1 (case SAMPLE-1)");
        assertThat(SubjectLine.write(row.subject())).doesNotContain("A-1", "SAMPLE");
    }

    @Test
    void theSameNumberTwiceIsTakenFromItsFirstLine() {
        advice.read(2, Cell.texts(List.of("A-1", "SAMPLE-1")));
        assertThat(advice.read(9, Cell.texts(List.of("a-1", "SAMPLE-2"))))
                .isInstanceOfSatisfying(Row.Faulty.class, row -> {
                    assertThat(row.number()).isEqualTo("a-1");
                    assertThat(row.faults().getFirst().sentence())
                            .startsWith("Line 9: The number stands in line 2 already.");
                });
    }

    @Test
    void whatIsOfNoChildGoesByItsOwnNumber() {
        Column school = new Column("Setting number", "settingNumber", Kind.ITEM_NUMBER, true, Set.of());
        Row.Sound row = sound(reader("setting", school).read(2, Cell.texts(List.of("S-1"))));
        assertThat(row.numbers()).isEqualTo("S-1");
        assertThat(row.subject().caseKey()).isEqualTo(new SubjectKeys(KEY, "setting").of("", "S-1"));
    }

    private static Row.Sound sound(Row row) {
        assertThat(row).isInstanceOf(Row.Sound.class);
        return (Row.Sound) row;
    }

    private static RegisterReader reader(String subject, Column... columns) {
        List<Column> all = List.of(columns);
        var headings = all.stream().map(Column::heading).toList();
        return new RegisterReader(
                new Limits(List.of(), Ages.OF_PLANS),
                (Headings.Match.Fit) Headings.match(all, headings),
                new SubjectKeys(KEY, subject),
                LocalDate.of(2026, 3, 25),
                DateStyle.DAY_FIRST);
    }
}
