package org.sendqa.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.history.Revision;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.pack.RegisterLayout;
import org.sendqa.domain.register.AuthorityKey;
import org.sendqa.domain.register.DateStyle;
import org.sendqa.domain.register.KnownList;
import org.sendqa.domain.register.RegisterRef;
import org.sendqa.domain.register.SourceLayout;
import org.sendqa.domain.register.SourceMapping;
import org.sendqa.domain.register.SubjectKeys;
import org.sendqa.testing.Fixtures;
import org.sendqa.testing.RawWorkbook;

/** Registers that come as workbooks, and files read by a mapping. */
class WorkbookRegisterTest {

    private static final Pack PACK = Fixtures.aPack();
    private static final RegisterLayout PLANS = PACK.registers().getFirst();
    private static final AuthorityKey KEY = AuthorityKey.of("dor", "sample secret");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 25);
    private static final String HEADINGS = "<row r=\"1\">%s%s%s%s%s</row>"
            .formatted(
                    text("A1", "Case number"),
                    text("B1", "Name"),
                    text("C1", "Locality"),
                    text("D1", "Plan finalised"),
                    text("E1", "Case worker"));
    private static final String CSV =
            "Case number,Name,Locality,Plan finalised,Case worker\n0042,Child 0001,Ash,05/03/2026,\n";

    @Test
    void aWorkbookSaysWhatTheSameRowsSayAsCsv() {
        String row = "<row r=\"2\"><c r=\"A2\" s=\"1\"><v>42</v></c>%s%s<c r=\"D2\" s=\"2\"><v>46086</v></c></row>"
                .formatted(text("B2", "Child 0001"), text("C2", "ash"));
        byte[] workbook =
                RawWorkbook.of(HEADINGS + row).styles("0000", "dd/mm/yyyy").bytes();
        assertThat(read(workbook)).isEqualTo(read(CSV.getBytes(StandardCharsets.UTF_8)));
        assertThat(read(workbook).toString()).contains("0042").doesNotContain("Child");
    }

    @Test
    void headingsStandInTheFirstRowThatIsNotBlankAndRowsKeepTheNumbersOfTheSpreadsheet() {
        String rows = "<row r=\"1\"/>" + HEADINGS.replace("\"1\"", "\"3\"").replaceAll("([A-E])1\"", "$13\"")
                + "<row r=\"9\">%s%s</row>".formatted(text("A9", "0042"), text("C9", "Fig"))
                + "<row r=\"11\">%s%s</row>".formatted(text("A11", "0043"), text("C11", "Ash"));
        Reading.Done done = (Reading.Done) read(RawWorkbook.of(rows).bytes());
        assertThat(done.subjects()).hasSize(1);
        assertThat(done.refused().getFirst().faults().getFirst().sentence()).startsWith("Line 9, Locality");
    }

    @Test
    void anErrorIsRefusedWithSheetRowAndColumnUnlessItsColumnIsDropped() {
        String sound = "<row r=\"2\">%s<c r=\"B2\" t=\"e\"><v>#REF!</v></c>%s</row>"
                .formatted(text("A2", "0042"), text("C2", "Ash"));
        String faulty = "<row r=\"3\">%s<c r=\"C3\" t=\"e\"><v>#N/A</v></c></row>".formatted(text("A3", "0043"));
        Reading.Done done =
                (Reading.Done) read(RawWorkbook.of(HEADINGS + sound + faulty).bytes());
        assertThat(done.subjects()).hasSize(1);
        assertThat(done.refused().getFirst().faults().getFirst().sentence())
                .isEqualTo("Line 3, Locality: The cell C3 of the sheet 'Plans' holds the error #N/A."
                        + " Mend the formula or type the value, save the workbook and upload it again.");
    }

    @Test
    void aMappingFindsItsHeadingsSheetAndDatesAndDropsEverythingElse() {
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("Ref", "caseNumber");
        columns.put("Area", "locality");
        columns.put("Issued", "finalised");
        var mapping = new SourceMapping(
                RegisterRef.ofPlans("dor"), "case-system", "Export", DateStyle.YEAR_FIRST, columns, Revision.NONE);
        String rows = "<row r=\"1\">%s%s%s%s</row><row r=\"2\">%s%s%s%s</row>"
                .formatted(
                        text("A1", "Surname"),
                        text("B1", "area "),
                        text("C1", "Issued"),
                        text("D1", "REF"),
                        text("A2", "Child 0001"),
                        text("B2", "Ash"),
                        text("C2", "2026-03-05"),
                        text("D2", "0042"));
        byte[] workbook = RawWorkbook.of(HEADINGS).sheet("Export", "", rows).bytes();
        assertThat(readBy(mapping, workbook)).isEqualTo(read(CSV.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void theHeadingsOfAListThatIsKnownAreRecognisedWhereTheyDoNotFit() {
        String headings = String.join(
                ",",
                KnownList.find(PLANS.columns(), "annex-a-list-2")
                        .orElseThrow()
                        .columns()
                        .keySet());
        assertThat(read((headings + "\n").getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        Reading.Refused.class,
                        refused -> assertThat(refused.reason())
                                .contains("The headings are those of Annex A list 2", "the source annex-a-list-2"));
    }

    private static Reading read(byte[] file) {
        return new RegisterFile(PACK, PLANS, KEY, TODAY).read(new ByteArrayInputStream(file));
    }

    private static Reading readBy(SourceMapping mapping, byte[] workbook) {
        RowRules rules =
                new RowRules(PACK.limits(), new SubjectKeys(KEY, "plan"), TODAY, SourceLayout.of(PLANS, mapping));
        return new RegisterFile(rules).read(new ByteArrayInputStream(workbook));
    }

    private static String text(String address, String text) {
        return "<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(address, text);
    }
}
