package org.sendqa.tables.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sendqa.domain.register.Cell;
import org.sendqa.testing.RawWorkbook;

/** Cells that no value can be made of, each named by its place. */
class UnreadableCellTest {

    private static final String[] CODES = {"dd/mm/yyyy"};

    @ParameterizedTest
    @CsvSource({"60", "0.5", "-1", "2958466", "9.9E300"})
    void aNumberThatNoCalendarHasIsNamedByItsCell(String value) {
        assertThat(ReadRows.number(1, value, CODES))
                .isInstanceOfSatisfying(
                        Cell.Unreadable.class,
                        cell -> assertThat(cell.reason())
                                .isEqualTo("The cell A1 of the sheet 'Plans' holds a date or time that the calendar"
                                        + " hasn't"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        <c r="C17" t="e"><v>#N/A</v></c>        | The cell C17 of the sheet 'Plans' holds the error #N/A
        <c r="C17" t="e"><f>1/0</f><v>#DIV/0!</v></c> | holds the error #DIV/0!
        <c r="C17" t="e"><v>Child 1</v></c>     | holds the error of a formula
        <c r="C17"><f>A1</f></c>                | holds a formula without a value
        <c r="C17"><v>1234567890123456</v></c>  | more than 15 digits, which spreadsheets round
        <c r="C17" t="d"><v>2026-02-31</v></c>  | a date or time that the calendar hasn't
        """)
    void whatNoValueCanBeMadeOfSaysWhere(String xml, String reason) {
        List<SheetRow> rows = ReadRows.of(RawWorkbook.of("<row r=\"17\">%s</row>".formatted(xml)));
        assertThat(rows.getFirst().cells().get(2))
                .isInstanceOfSatisfying(
                        Cell.Unreadable.class,
                        cell -> assertThat(cell.reason())
                                .startsWith("The cell C17 of the sheet 'Plans' ")
                                .contains(reason));
    }
}
