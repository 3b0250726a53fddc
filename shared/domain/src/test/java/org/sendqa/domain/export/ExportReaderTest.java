package org.sendqa.domain.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sendqa.domain.audit.Answer;
import org.sendqa.domain.pack.RegisterLayout.Column;
import org.sendqa.domain.register.Cell;
import org.sendqa.domain.register.Headings;

class ExportReaderTest {

    private final Map<String, String> row = new LinkedHashMap<>(Map.ofEntries(
            Map.entry("Child's name", "Child 0001"),
            Map.entry("Audit key", "Reviews-2026-04-0003 "),
            Map.entry("Held on", "05/03/2026"),
            Map.entry("Who came", "Parents;school;"),
            Map.entry("Where was it?", "n/a"),
            Map.entry("How many came?", "7"),
            Map.entry("Evidence (evidence-meeting)", "Minutes, page 2."),
            Map.entry("Amended plan sent: due", "01/05/2026"),
            Map.entry("Amended plan sent: done", "04/05/2026"),
            Map.entry("Amended plan sent: reason", "Half term"),
            Map.entry("Are views heard?", "ALL THERE"),
            Map.entry("Evidence (evidence-plan)", "")));

    @Test
    void cellsBecomeAnswersOfTheirQuestionsKindAndOtherColumnsAreNeverRead() {
        assertThat(read())
                .isEqualTo(new ExportRow.Answered(
                        2,
                        "reviews-2026-04-0003",
                        Map.of(
                                "held", new Answer.Day(LocalDate.of(2026, 3, 5)),
                                "invited", new Answer.Choices(List.of("parents", "school")),
                                "place", new Answer.NotApplicable(),
                                "people", new Answer.Whole(7),
                                "evidence-meeting", new Answer.Text("Minutes, page 2."),
                                "sent",
                                        new Answer.Dates(
                                                LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 4), "Half term"),
                                "views", new Answer.Graded("good"))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Audit key              |            | Line 2, Audit key: The cell is empty. Fill in the audit's key.",
                "Are views heard?       | Child 0001 | Line 2, Are views heard?: The text is none of the question's"
                        + " answers. Write one of Good, Needs work.",
                "Who came               | Parents;me | Line 2, Who came: The text is none of the question's answers."
                        + " Write one of Parents, School.",
                "How many came?         | some       | Line 2, How many came?: The text is none of the question's"
                        + " answers. Write a whole number.",
                "Held on                | 2026-03-05 | Line 2, Held on: The text is no date. Write day/month/year, such"
                        + " as 05/03/2026.",
                "Amended plan sent: due | 31/02/2026 | Line 2, Amended plan sent: due: The text is no date. Write"
                        + " day/month/year, such as 05/03/2026.",
                "Who came               | n/a        | Line 2, Who came: The text is none of the question's answers."
                        + " Write one of Parents, School."
            })
    void whatCantBeReadIsSaidWithItsColumnAndNoTextOfTheRow(String heading, String text, String sentence) {
        row.put(heading, text == null ? "" : text);
        assertThat(read()).isEqualTo(new ExportRow.Faulty(List.of(sentence)));
    }

    @Test
    void aSpreadsheetsOwnDaysAreDatesWhereDatesBelongAndNowhereElse() {
        List<Cell> cells = cells();
        int held = headings().indexOf("Held on");
        cells.set(held, new Cell.Day(LocalDate.of(2026, 3, 5)));
        assertThat(reader().read(2, cells)).isEqualTo(read());
        cells.set(headings().indexOf("How many came?"), new Cell.Day(LocalDate.of(2026, 3, 5)));
        assertThat(reader().read(2, cells)).isInstanceOf(ExportRow.Faulty.class);
    }

    @Test
    void aRowWithNothingInItIsPassedOver() {
        assertThat(reader().read(9, Cell.texts(List.of("", " ", "")))).isEqualTo(new ExportRow.Empty());
    }

    @Test
    void onlyColumnsThatEveryAuditMustAnswerCantBeMissing() {
        assertThat(ExportColumns.of(ReviewForm.TOOL, ReviewForm.FORM))
                .filteredOn(Column::required)
                .extracting(Column::heading)
                .containsExactly("Audit key", "Held on", "Who came", "Are views heard?");
    }

    private ExportRow read() {
        return reader().read(2, cells());
    }

    private ExportReader reader() {
        var match = Headings.match(ExportColumns.of(ReviewForm.TOOL, ReviewForm.FORM), headings());
        return new ExportReader(ReviewForm.TOOL, ReviewForm.FORM, (Headings.Match.Fit) match);
    }

    private List<String> headings() {
        return List.copyOf(row.keySet());
    }

    private List<Cell> cells() {
        return new ArrayList<>(Cell.texts(List.copyOf(row.values())));
    }
}
