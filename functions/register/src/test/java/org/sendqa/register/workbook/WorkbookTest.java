package org.sendqa.register.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sendqa.domain.register.Cell;

/** What the cells of a workbook are read as. */
class WorkbookTest {

    @Test
    void sharedInlineAndFormulaTextsAreReadAsTheyStand() {
        List<SheetRow> rows = read(RawWorkbook.of("""
                        <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>
                        <c r="C1" t="inlineStr"><is><t> in line </t></is></c>
                        <c r="D1" t="str"><f>"A"&amp;"B"</f><v>AB</v></c></row>""").strings("""
                        <si><t>first</t></si>
                        <si><r><rPr><b/></rPr><t>sec</t></r><r><t xml:space="preserve">ond &amp; last</t></r>
                        <rPh sb="0" eb="1"><t>spoken</t></rPh></si>"""));
        assertThat(rows)
                .containsExactly(new SheetRow(1, Cell.texts(List.of("first", "second & last", " in line ", "AB"))));
    }

    @ParameterizedTest
    @CsvSource({
        "0,42,42",
        "0,42.0,42",
        "0,1.5,1.5",
        "0,0.30000000000000004,0.3",
        "0,1.0E3,1000",
        "0,-7,-7",
        "0,0,0",
        "0,123456789012345,123456789012345",
        "1,42,000042",
        "1,1234567,1234567",
        "2,42,42"
    })
    void aNumberIsWhatIsShownWithItsLeadingZeros(int style, String value, String shown) {
        assertThat(cell(RawWorkbook.of(number(style, value)).styles("000000", "#,##0.00")))
                .isEqualTo(new Cell.Text(shown));
    }

    @ParameterizedTest
    @CsvSource({
        "1,46086,2026-03-05",
        "1,46086.75,2026-03-05",
        "2,46086,2026-03-05",
        "3,46086,2026-03-05",
        "4,46086,2026-03-05",
        "1,1,1900-01-01",
        "1,59,1900-02-28",
        "1,61,1900-03-01"
    })
    void aNumberInADateFormatIsADay(int style, String value, LocalDate day) {
        assertThat(cell(RawWorkbook.of(number(style, value)).styles(codes()))).isEqualTo(new Cell.Day(day));
    }

    @ParameterizedTest
    @CsvSource({"5,46086", "6,46086", "7,46086"})
    void timesAndLiteralsThatSoundLikeDatesMakeNoDay(int style, String value) {
        assertThat(cell(RawWorkbook.of(number(style, value)).styles(codes()))).isEqualTo(new Cell.Text(value));
    }

    @Test
    void theBuiltInDateFormatsNeedNoCode() {
        for (int format : List.of(14, 15, 16, 17, 22, 30, 57)) {
            assertThat(NumberFormat.builtIn(format).date()).as("%d", format).isTrue();
        }
        for (int format : List.of(0, 1, 2, 13, 18, 21, 23, 37, 45, 49, 59)) {
            assertThat(NumberFormat.builtIn(format).date()).as("%d", format).isFalse();
        }
    }

    @Test
    void inAWorkbookThatCountsFrom1904TheSameNumberIsFourYearsLater() {
        RawWorkbook workbook = RawWorkbook.of(number(1, "44624")).styles(codes());
        assertThat(cell(workbook.from1904())).isEqualTo(new Cell.Day(LocalDate.of(2026, 3, 5)));
        assertThat(cell(RawWorkbook.of(number(1, "0")).styles(codes()).from1904()))
                .isEqualTo(new Cell.Day(LocalDate.of(1904, 1, 1)));
    }

    @ParameterizedTest
    @CsvSource({"60", "0.5", "-1", "2958466", "9.9E300"})
    void aNumberThatNoCalendarHasIsNamedByItsCell(String value) {
        assertThat(cell(RawWorkbook.of(number(1, value)).styles(codes())))
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
        List<SheetRow> rows = read(RawWorkbook.of("<row r=\"17\">%s</row>".formatted(xml)));
        assertThat(rows.getFirst().cells().get(2))
                .isInstanceOfSatisfying(
                        Cell.Unreadable.class,
                        cell -> assertThat(cell.reason())
                                .startsWith("The cell C17 of the sheet 'Plans' ")
                                .contains(reason));
    }

    @Test
    void formulasTruthsIsoDaysAndEscapedCharactersAreReadByTheirValues() {
        List<SheetRow> rows = read(RawWorkbook.of("""
                        <row r="1"><c r="A1"><f t="shared" si="0" ref="A1:A9">B1*2</f><v>8</v></c>
                        <c r="B1" t="b"><v>1</v></c><c r="C1" t="d"><v>2026-03-05T00:00:00Z</v></c>
                        <c r="D1" t="inlineStr"><is><t>a_x000D_b_x005F_</t></is></c><c r="E1" t="str"><f>A9</f><v></v></c>
                        </row>"""));
        assertThat(rows.getFirst().cells())
                .containsExactly(
                        new Cell.Text("8"),
                        new Cell.Text("TRUE"),
                        new Cell.Day(LocalDate.of(2026, 3, 5)),
                        new Cell.Text("a\rb_"),
                        Cell.empty());
    }

    @Test
    void rowsAndCellsThatAreLeftOutAreEmpty() {
        List<SheetRow> rows = read(RawWorkbook.of("""
                        <row r="3"><c r="B3"><v>1</v></c><c r="AA3"><v>2</v></c></row>
                        <row><c><v>3</v></c><c><v>4</v></c></row>
                        <row r="9"/>"""));
        assertThat(rows).extracting(SheetRow::number).containsExactly(3, 4, 9);
        assertThat(rows.getFirst().cells()).hasSize(27).element(26).isEqualTo(new Cell.Text("2"));
        assertThat(rows.get(1).widened(4).cells()).isEqualTo(Cell.texts(List.of("3", "4", "", "")));
        assertThat(rows.get(2).isBlank()).isTrue();
    }

    private static String[] codes() {
        return new String[] {
            "dd/mm/yyyy",
            "[$-809]d mmmm yyyy;@",
            "mmm",
            "yyyy\\-mm\\-dd hh:mm",
            "hh:mm:ss",
            "0 &quot;days&quot;",
            "[Red]0.00"
        };
    }

    private static String number(int style, String value) {
        return "<row r=\"1\"><c r=\"A1\" s=\"%d\"><v>%s</v></c></row>".formatted(style, value);
    }

    private static Cell cell(RawWorkbook workbook) {
        return read(workbook).getFirst().cells().getFirst();
    }

    private static List<SheetRow> read(RawWorkbook workbook) {
        try {
            List<SheetRow> rows = new ArrayList<>();
            assertThat(Workbook.read(new ByteArrayInputStream(workbook.bytes()), "", rows::add))
                    .isEqualTo("Plans");
            return rows;
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
