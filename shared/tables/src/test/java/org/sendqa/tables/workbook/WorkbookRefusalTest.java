package org.sendqa.tables.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sendqa.testing.RawWorkbook;

/** Workbooks that are refused as a whole, each in a sentence that says what to do. */
class WorkbookRefusalTest {

    private static final String ROW = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>";

    @ParameterizedTest
    @ValueSource(strings = {"xl/vbaProject.bin", "xl/macrosheets/sheet1.xml", "XL/VBAPROJECT.BIN"})
    void aWorkbookWithMacrosIsRefusedWhateverItsName(String part) {
        assertThat(refusal(RawWorkbook.of(ROW).part(part, "program")))
                .startsWith("The workbook holds macros")
                .contains("'Excel Workbook (.xlsx)'");
    }

    @Test
    void aWorkbookBehindAPasswordAndOneOfBefore2007AreToldApart() {
        byte[] compound = Arrays.copyOf(
                new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1},
                4096);
        assertThat(refusal(compound, "")).startsWith("The file is in a format of before 2007");
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, compound, 1024, name.length);
        assertThat(refusal(compound, "")).startsWith("The workbook is protected by a password.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        xl/workbook.bin   | The file is a binary workbook (.xlsb)
        word/document.xml | The file is an archive or a document and no workbook
        """)
    void otherPackedFilesAreRefusedAsWhatTheyAre(String part, String sentence) {
        assertThat(refusal(RawWorkbook.bare().part(part, "x"))).startsWith(sentence);
    }

    @Test
    void anOpenDocumentSpreadsheetIsNamed() {
        assertThat(refusal(RawWorkbook.of(ROW).part("mimetype", "x").part("content.xml", "x")))
                .startsWith("The file is an OpenDocument spreadsheet (.ods).");
    }

    @Test
    void severalFilledSheetsAreNamedAndHiddenOrEmptyOnesDontCount() {
        RawWorkbook workbook = RawWorkbook.of(ROW)
                .sheet("Notes", "", "<row r=\"1\"><c r=\"A1\" s=\"1\"/></row>")
                .sheet("Lists", "hidden", ROW)
                .sheet("More lists", "veryHidden", ROW);
        assertThat(refusal(workbook)).isEqualTo("It was read: Plans");
        assertThat(refusal(workbook.sheet("Old", "", ROW)))
                .startsWith("Several sheets of the workbook hold something: 'Plans', 'Old'.")
                .contains("save a mapping that names the sheet");
    }

    @Test
    void aNamedSheetIsReadAlsoIfItIsHiddenAndAMissingOneIsRefused() {
        byte[] bytes = RawWorkbook.of(ROW).sheet("Lists", "hidden", ROW).bytes();
        assertThat(refusal(bytes, " lists ")).isEqualTo("It was read: Lists");
        assertThat(refusal(bytes, "Elsewhere"))
                .startsWith("The workbook has no sheet 'Elsewhere', which the mapping names. It has 'Plans', 'Lists'.");
    }

    @Test
    void aWorkbookWithoutAnythingInItIsEmpty() {
        assertThat(refusal(RawWorkbook.of("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t> </t></is></c></row>")))
                .startsWith("The workbook is empty.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        <row r="1"><c r="A1" t="s"><v>7</v></c></row>             | a cell names a text that isn't there
        <row r="1"><c r="A1" t="s"><v>2147483648</v></c></row>    | a number in it is none
        <row r="1"><c r="A1"><v>Child 0001</v></c></row>          | a number in it is none
        <row r="1"><c r="A1" t="x"><v>1</v></c></row>             | a cell is of a kind that no spreadsheet has
        <row r="1"><c r="XFE1"><v>1</v></c></row>                 | a cell stands where no spreadsheet has a column
        <row r="1"><c r="ZZZZZZZ1"><v>1</v></c></row>             | a cell stands where no spreadsheet has a column
        <row r="1"><c r="B1"><v>1</v></c><c r="A1"><v>1</v></c></row> | the cells of a row aren't in order
        <row r="2"><c><v>1</v></c></row><row r="1"/>              | its rows aren't in order
        <row r="1048577"/>                                        | its rows aren't in order
        <row r="1"><c><v>1<v>2</v></v></c></row>                  | a text holds more than text
        <row r="1"><c><v>1</v></c>                                | one of its parts isn't well formed
        <row r="1"><c><v>&lol9;</v></c></row>                     | one of its parts isn't well formed
        """)
    void aDamagedWorkbookIsRefusedWithoutRepeatingWhatItSays(String rows, String where) {
        assertThat(refusal(RawWorkbook.of(rows)))
                .isEqualTo("The workbook is damaged: %s. Open it in your spreadsheet, choose Save as and the type"
                                .formatted(where)
                        + " 'Excel Workbook (.xlsx)', and upload that file.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]>",
                "<!DOCTYPE x SYSTEM \"file:///etc/passwd\">",
                "<!-- a comment -->"
            })
    void declarationsOfADocumentsOwnAreRefusedInEveryPart(String declaration) {
        for (String part : List.of(
                "_rels/.rels",
                "xl/workbook.xml",
                "xl/worksheets/sheet1.xml",
                "xl/sharedStrings.xml",
                "xl/styles.xml")) {
            RawWorkbook workbook = RawWorkbook.of(ROW).strings("").styles();
            assertThat(refusal(workbook.part(part, declaration + "<x/>")))
                    .as(part)
                    .startsWith("The workbook holds declarations or comments that no spreadsheet writes.");
        }
    }

    @Test
    void aFileCutShortIsDamaged() {
        byte[] whole = RawWorkbook.of(ROW).bytes();
        assertThat(refusal(Arrays.copyOf(whole, whole.length / 2), "")).startsWith("The workbook is damaged:");
        assertThat(refusal("PK\u0003\u0004rest of a zip".getBytes(StandardCharsets.UTF_8), ""))
                .startsWith("The workbook is damaged:");
    }

    private static String refusal(RawWorkbook workbook) {
        return refusal(workbook.bytes(), "");
    }

    /** The sentence; or what was read. */
    static String refusal(byte[] file, String sheet) {
        try {
            return "It was read: " + Workbook.read(new ByteArrayInputStream(file), sheet, row -> {});
        } catch (WorkbookRefused refused) {
            return refused.sentence();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
