package org.sendqa.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sendqa.domain.register.AuthorityKey;
import org.sendqa.domain.register.Fault;
import org.sendqa.testing.Fixtures;

class RegisterFileTest {

    private static final String HEADINGS = "Case number,Name,Locality,Plan finalised,Case worker\r\n";
    private static final String ROW = "SAMPLE-1,Child 0001,Ash,05/03/2026,case-worker-1@example.org\r\n";
    private static final AuthorityKey KEY = AuthorityKey.of("dor", "sample secret");

    private final RegisterFile file =
            new RegisterFile(Fixtures.aPack(), Fixtures.aPack().registers().getFirst(), KEY, LocalDate.of(2026, 3, 25));

    @Test
    void acceptedRowsAreSubjectsAndRefusedOnesKeepTheirLines() {
        Reading.Done done =
                done(HEADINGS + ROW + "\r\n" + "SAMPLE-2,\"Child,\r\n0002\",Ash,,\r\n" + "SAMPLE-3,,Fig,,\r\n");
        assertThat(done.subjects()).hasSize(2);
        assertThat(done.numbers()).containsEntry(KEY.caseKey("SAMPLE-2"), "SAMPLE-2");
        assertThat(done.refused())
                .flatExtracting(row -> row.faults().stream().map(Fault::line).toList())
                .containsExactly(6);
    }

    @Test
    void namesGoNoFurtherThanTheReader() {
        assertThat(done(HEADINGS + ROW).toString()).doesNotContain("Child 0001");
    }

    @Test
    void aByteOrderMarkDoesNoHarm() {
        assertThat(done("\ufeff" + HEADINGS + ROW)).isEqualTo(done(HEADINGS + ROW));
    }

    @Test
    void windows1252IsRefusedWithTheLineAndTheByte() {
        String text = HEADINGS + ROW + "SAMPLE-2,Child \u2019,Ash,,\r\n";
        assertThat(refusal(text.getBytes(Charset.forName("windows-1252"))))
                .startsWith("The file isn't written in UTF-8: byte 16 of line 3 is 0x92.")
                .contains("'CSV UTF-8'");
    }

    @Test
    void aCharacterCutInHalfAtTheEndIsRefused() {
        byte[] whole = (HEADINGS + "SAMPLE-2,\u00e9").getBytes(StandardCharsets.UTF_8);
        assertThat(refusal(Arrays.copyOf(whole, whole.length - 1))).contains("byte 10 of line 2 is 0xC3");
    }

    @Test
    void quotesThatDoNotMatchAreRefusedWhereTheyOpened() {
        assertThat(refusal(HEADINGS + ROW + "SAMPLE-2,\"Child,Ash,,\r\n" + ROW))
                .startsWith("The quotes don't match: one that opens in line 3");
        assertThat(refusal(HEADINGS + "SAMPLE-2,\"Child,Ash,,\r\nSAMPLE-3,\"Child\",Ash,,\r\n"))
                .startsWith("The quotes don't match: one that opens in line 2");
    }

    @Test
    void aCellThatIsTooLongIsRefusedAsThatWithItsLine() {
        assertThat(refusal(HEADINGS + ROW + "SAMPLE-2," + "a".repeat(70_000) + ",Ash,,\r\n"))
                .startsWith("The row that starts in line 3 has a cell of more than 65,536 characters. Shorten it");
        assertThat(refusal(HEADINGS + "SAMPLE-2,\"" + ROW.repeat(2000)))
                .startsWith("The row that starts in line 2 has a cell of more than 65,536 characters.")
                .contains("look whether the quote that ends it is missing");
    }

    @Test
    void aRowOrHeadingsOfTooManyCellsAreRefusedAsThat() {
        assertThat(refusal(HEADINGS + ROW + ",".repeat(20_000) + "\r\n"))
                .startsWith("The row that starts in line 3 is too large: a row has at most 16,384 cells");
        assertThat(refusal("x,".repeat(20_000) + "\r\n" + ROW))
                .startsWith("The row that starts in line 1 is too large: a row has at most 16,384 cells");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \r\n\r\n", "\ufeff"})
    void anEmptyFileIsRefused(String text) {
        assertThat(refusal(text)).startsWith("The file is empty.");
    }

    @Test
    void aFileWithHeadingsOnlyIsRefused() {
        assertThat(refusal(HEADINGS)).startsWith("The file has headings and no rows.");
    }

    @Test
    void aFileInWhichNoRowCanBeReadIsRefusedWithItsFirstFault() {
        assertThat(refusal(HEADINGS + "SAMPLE-1,,Fig,,\r\n"))
                .startsWith("None of the 1 rows can be read. The first says: Line 2, Locality");
    }

    @Test
    void somethingElseNamedCsvIsToldApart() {
        assertThat(refusal("%PDF-1.7\n%\u00e2")).startsWith("The file is a PDF");
        assertThat(refusal("PK\u0003\u0004rest of a zip")).startsWith("The workbook is damaged");
        assertThat(refusal("\u0089PNG\r\n\u001a\n".getBytes(StandardCharsets.ISO_8859_1)))
                .startsWith("The file is a picture");
        assertThat(refusal("<!DOCTYPE html><html>")).startsWith("The file is a web page");
        assertThat(refusal(HEADINGS.getBytes(StandardCharsets.UTF_16))).startsWith("The file isn't written in UTF-8.");
    }

    @Test
    void wrongHeadingsAreRefusedByName() {
        assertThat(refusal(HEADINGS.replace("Locality", "Localty") + ROW))
                .contains("the column 'Locality' ('Localty' looks like it)");
    }

    @Test
    void semicolonsForCommasAreRefused() {
        assertThat(refusal((HEADINGS + ROW).replace(',', ';'))).contains("separated by semicolons");
    }

    @Test
    void theListOfRefusedRowsRunsNothingInASpreadsheetAndNamesNobody() {
        Reading.Done done = done(HEADINGS + ROW + "=cmd|'/c calc'!A1,Child 0002,Fig,,\r\n");
        assertThat(RejectsList.write(done.refused()))
                .startsWith("Line,Number,Column,What is wrong,What to do\r\n")
                .contains("3,'=cmd|'/c calc'!A1,Locality,")
                .doesNotContain("Child");
    }

    private Reading.Done done(String text) {
        return (Reading.Done) read(text.getBytes(StandardCharsets.UTF_8));
    }

    private String refusal(String text) {
        return refusal(text.getBytes(StandardCharsets.UTF_8));
    }

    private String refusal(byte[] bytes) {
        return switch (read(bytes)) {
            case Reading.Refused(String reason) -> reason;
            case Reading.Done done -> "Read: " + List.of(done);
        };
    }

    private Reading read(byte[] bytes) {
        return file.read(new ByteArrayInputStream(bytes));
    }
}
