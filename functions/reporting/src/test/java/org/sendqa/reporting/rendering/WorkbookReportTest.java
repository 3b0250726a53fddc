package org.sendqa.reporting.rendering;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.report.HandedBack;
import org.sendqa.domain.report.RoundReport;

class WorkbookReportTest {

    @Test
    void eachPartOfTheReportHasASheet() throws IOException {
        try (ReadableWorkbook workbook = open(SampleReports.aRound())) {
            assertThat(workbook.getSheets().map(Sheet::getName))
                    .containsExactly("Summary", "Grades", "Completion", "Questions", "Notes");
        }
    }

    @Test
    void gradesCarryTheirNumbersAndTheirInterval() throws IOException {
        assertThat(rows(SampleReports.aRound(), "Grades").get(1))
                .containsExactly("In all", "2", "7", "1", "1", "9", "11", "0.5230", "0.9486");
    }

    @Test
    void anIntervalIsAPercentageUnderAPlainHeading() throws IOException {
        assertThat(rows(SampleReports.aRound(), "Grades").getFirst())
                .endsWith("Graded", "Interval from", "Interval to");
        assertThat(part(SampleReports.aRound(), "xl/styles.xml")).contains("formatCode=\"0.0%\"");
    }

    @Test
    void whereNothingWasGradedThereIsNoInterval() throws IOException {
        assertThat(rows(SampleReports.nothingSubmitted(), "Grades").get(1)).endsWith("0", "0", "", "");
    }

    @Test
    void wordsThatLookLikeAFormulaStayWords() throws IOException {
        assertThat(rows(SampleReports.withLongNames(), "Questions").get(1).get(1))
                .startsWith("'=SUM(A1:A9)");
    }

    @Test
    void sessionsHaveASheetWhereThereWereAny() throws IOException {
        assertThat(rows(FiveDecisions.report(), "Sessions"))
                .element(1)
                .isEqualTo(List.of("Decisions", "1", "2026-04-16", "4", "1", "3", "Views differed"));
    }

    @Test
    void theCompletionSheetCountsEachCauseForWhichAuditsWentBack() throws IOException {
        assertThat(rows(SampleReports.handedBack(new HandedBack(1, 2, 3, 4, 5)), "Completion")
                        .getLast()
                        .subList(4, 10))
                .containsExactly("15", "1", "2", "3", "4", "5");
    }

    @Test
    void eachQuestionIsCountedOnItsOwnScale() throws IOException {
        List<List<String>> rows = rows(OtherScales.onTwoScales(), "Questions");
        assertThat(rows.get(1)).contains("Good or better").endsWith("Good 5, Requires Improvement 6");
        assertThat(rows.get(2))
                .contains("Fully included")
                .endsWith("Fully included 1, Partly included 9, Not included 1");
    }

    @Test
    void shortfallsStandInTheSummary() throws IOException {
        assertThat(rows(SampleReports.nothingSubmitted(), "Summary"))
                .contains(List.of(
                        "Shortfall",
                        "Team Manager audits, Oak: no auditor. All six Team Managers worked on the case."));
    }

    @Test
    void aSheetSaysHowLargeItIs() throws IOException {
        assertThat(part(SampleReports.aRound(), "xl/worksheets/sheet2.xml")).contains("<dimension ref=\"A1:I10\"/>");
    }

    @Test
    void aWorkbookIsCreatedWhenTheDataWasCutOff() throws IOException {
        assertThat(part(SampleReports.aRound(), "docProps/core.xml")).contains(">2026-04-24T06:00:00Z<");
    }

    @Test
    void equalReportsGiveEqualBytes() {
        assertThat(WorkbookReport.render(SampleReports.aRound()))
                .isEqualTo(WorkbookReport.render(SampleReports.aRound()));
    }

    private static ReadableWorkbook open(RoundReport report) throws IOException {
        return new ReadableWorkbook(new ByteArrayInputStream(WorkbookReport.render(report)));
    }

    private static List<List<String>> rows(RoundReport report, String sheet) throws IOException {
        try (ReadableWorkbook workbook = open(report)) {
            return workbook.findSheet(sheet).orElseThrow().read().stream()
                    .map(WorkbookReportTest::texts)
                    .toList();
        }
    }

    private static List<String> texts(Row row) {
        return row.stream().map(cell -> cell.getText()).toList();
    }

    private static String part(RoundReport report, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(WorkbookReport.render(report)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), UTF_8);
                }
            }
        }
        throw new AssertionError(name + " is missing");
    }
}
