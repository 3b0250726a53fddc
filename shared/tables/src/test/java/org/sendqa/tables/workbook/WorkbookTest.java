package org.sendqa.tables.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.register.Cell;
import org.sendqa.testing.RawWorkbook;

/** What the cells of a workbook are read as. */
class WorkbookTest {

    @Test
    void sharedInlineAndFormulaTextsAreReadAsTheyStand() {
        List<SheetRow> rows = ReadRows.of(RawWorkbook.of("""
                        <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>
                        <c r="C1" t="inlineStr"><is><t> in line </t></is></c>
                        <c r="D1" t="str"><f>"A"&amp;"B"</f><v>AB</v></c></row>""").strings("""
                        <si><t>first</t></si>
                        <si><r><rPr><b/></rPr><t>sec</t></r><r><t xml:space="preserve">ond &amp; last</t></r>
                        <rPh sb="0" eb="1"><t>spoken</t></rPh></si>"""));
        assertThat(rows)
                .containsExactly(new SheetRow(1, Cell.texts(List.of("first", "second & last", " in line ", "AB"))));
    }

    @Test
    void formulasTruthsIsoDaysAndEscapedCharactersAreReadByTheirValues() {
        var rows = ReadRows.of(RawWorkbook.of("""
                        <row r="1"><c r="A1"><f t="shared" si="0" ref="A1:A9">B1*2</f><v>8</v></c>
                        <c r="B1" t="b"><v>1</v></c><c r="C1" t="d"><v>2026-03-05T00:00:00Z</v></c>
                        <c r="D1" t="inlineStr"><is><t>a_x000D_b_x005F_</t></is></c>
                        <c r="E1" t="str"><f>A9</f><v></v></c></row>"""));
        List<Cell> cells = rows.getFirst().cells();
        assertThat(cells).hasSize(5).contains(new Cell.Day(LocalDate.of(2026, 3, 5)));
        assertThat(cells).containsAll(Cell.texts(List.of("8", "TRUE", "a\rb_", "")));
    }

    @Test
    void rowsAndCellsThatAreLeftOutAreEmpty() {
        List<SheetRow> rows = ReadRows.of(RawWorkbook.of("""
                        <row r="3"><c r="B3"><v>1</v></c><c r="AA3"><v>2</v></c></row>
                        <row><c><v>3</v></c><c><v>4</v></c></row>
                        <row r="9"/>"""));
        assertThat(rows).extracting(SheetRow::number).containsExactly(3, 4, 9);
        assertThat(rows.getFirst().cells()).hasSize(27).element(26).isEqualTo(new Cell.Text("2"));
        assertThat(rows.get(1).widened(4).cells()).isEqualTo(Cell.texts(List.of("3", "4", "", "")));
        assertThat(rows.getLast().isBlank()).isTrue();
    }
}
