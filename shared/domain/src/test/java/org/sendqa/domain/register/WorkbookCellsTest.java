package org.sendqa.domain.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What workbooks hold besides texts. */
class WorkbookCellsTest {

    private static final List<Cell> SOUND = Cell.texts(
            List.of("SAMPLE-1", "Child 0001", "2015-03-24", "Ash", "2026-03-05", "new", "cw-1@example.org", ""));

    private final RegisterReader reader = new RegisterReader(
            SampleLayouts.pack().limits(),
            (Headings.Match.Fit) Headings.match(SampleLayouts.EVERY_KIND.columns(), SampleLayouts.HEADINGS),
            new SubjectKeys(AuthorityKey.of("dor", "sample secret"), "plan"),
            LocalDate.of(2026, 3, 25),
            DateStyle.YEAR_FIRST);

    @Test
    void aDayIsADateWhateverStyleTextsAreWrittenIn() {
        Row.Sound texts = (Row.Sound) reader.read(2, SOUND);
        List<Cell> days = new ArrayList<>(SOUND);
        days.set(0, new Cell.Text("SAMPLE-2"));
        days.set(2, new Cell.Day(LocalDate.of(2015, 3, 24)));
        days.set(4, new Cell.Day(LocalDate.of(2026, 3, 5)));
        Row.Sound sound = (Row.Sound) reader.read(3, days);
        assertThat(sound.subject().dates()).isEqualTo(texts.subject().dates()).hasSize(1);
        assertThat(sound.subject().attributes()).isEqualTo(texts.subject().attributes());
    }

    @Test
    void aTextInAnotherStyleThanTheDeclaredOneIsRefusedWithTheDeclaredOne() {
        List<Cell> row = new ArrayList<>(SOUND);
        row.set(4, new Cell.Text("05/03/2026"));
        assertThat(fault(row))
                .startsWith("Line 17, Plan finalised: The text is no date in full.")
                .contains("Write year-month-day, such as 2026-03-05");
    }

    @ParameterizedTest
    @CsvSource({
        "4,2026-03-26,Plan finalised: 26 March 2026 is in the future",
        "4,1899-12-31,Plan finalised: 31 December 1899 lies before 1900",
        "2,1999-03-24,Date of birth: The date makes somebody older than 25"
    })
    void aDayIsJudgedLikeAnyDate(int place, LocalDate day, String fault) {
        List<Cell> row = new ArrayList<>(SOUND);
        row.set(place, new Cell.Day(day));
        assertThat(fault(row)).startsWith("Line 17, " + fault);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 5, 6, 7})
    void aDayWhereNoneBelongsIsRefusedSinceSpreadsheetsMakeThemOfOtherTexts(int place) {
        List<Cell> row = new ArrayList<>(SOUND);
        row.set(place, new Cell.Day(LocalDate.of(2026, 3, 12)));
        assertThat(fault(row)).contains("has a date where none belongs").contains("the type Text");
    }

    @Test
    void whatCannotBeReadIsAFaultOfItsColumnUnlessTheColumnIsDropped() {
        List<Cell> row = new ArrayList<>(SOUND);
        row.set(1, new Cell.Unreadable("The cell B17 holds the error #N/A", "Mend it"));
        assertThat(reader.read(16, row)).isInstanceOf(Row.Sound.class);
        row.set(3, new Cell.Unreadable("The cell D17 holds the error #N/A", "Mend it"));
        row.set(0, new Cell.Text("SAMPLE-3"));
        assertThat(fault(row)).isEqualTo("Line 17, Locality: The cell D17 holds the error #N/A. Mend it.");
    }

    private String fault(List<Cell> row) {
        Row read = reader.read(17, row);
        assertThat(read).isInstanceOf(Row.Faulty.class);
        return ((Row.Faulty) read).faults().getFirst().sentence();
    }
}
