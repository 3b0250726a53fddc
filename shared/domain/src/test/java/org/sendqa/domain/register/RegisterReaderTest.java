package org.sendqa.domain.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegisterReaderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 25);
    private static final AuthorityKey KEY = AuthorityKey.of("dor", "sample secret");
    private static final List<String> SOUND = List.of(
            "SAMPLE-1",
            "Child 0001",
            "24/03/2015",
            "Ash",
            "05/03/2026",
            "new",
            "Case-Worker-01@dorset.example.org",
            "Educational psychologist: ep-1@example.org; Therapist: slt-2@example.org");

    private final RegisterReader reader = new RegisterReader(
            SampleLayouts.pack().limits(),
            (Headings.Match.Fit) Headings.match(SampleLayouts.EVERY_KIND.columns(), SampleLayouts.HEADINGS),
            new SubjectKeys(KEY, "plan"),
            TODAY,
            DateStyle.DAY_FIRST);

    @Test
    void aSoundRowBecomesASubjectUnderItsCaseKeyWithoutNameOrBirthDate() {
        assertThat(read(2, SOUND))
                .isEqualTo(new Row.Sound(
                        "SAMPLE-1",
                        new Subject(
                                KEY.caseKey("SAMPLE-1"),
                                Map.of("ageGroup", "5 to 10", "locality", "Ash", "planType", "new"),
                                Map.of("finalised", LocalDate.of(2026, 3, 5)),
                                List.of(
                                        new Contribution("case worker", "case-worker-01@dorset.example.org"),
                                        new Contribution("educational psychologist", "ep-1@example.org"),
                                        new Contribution("therapist", "slt-2@example.org")))));
    }

    @Test
    void blanksOfEveryKindCapitalsAndBlankCellsAtTheEndDoNoHarm() {
        List<String> typed = new ArrayList<>(
                SOUND.stream().map(cell -> "\u00a0" + cell + "\t ").toList());
        typed.set(3, " aSH\u200b");
        typed.set(0, "sample-1");
        typed.addAll(List.of("", "\u00a0"));
        assertThat(((Row.Sound) read(2, typed)).subject())
                .isEqualTo(((Row.Sound) reader().read(2, Cell.texts(SOUND))).subject());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Plan finalised | 31/02/2026     | The calendar has no 31/02/2026 | Check day and month
                    Plan finalised | 03/28/2026     | The calendar has no 03/28/2026 | swapped: write the day first
                    Plan finalised | 26/03/2026     | 26/03/2026 is in the future    | Check the year
                    Plan finalised | awaiting panel | no date in full                | such as 05/03/2026
                    Plan finalised | 05/03/26       | no date in full                | such as 05/03/2026
                    Plan finalised | 2026-03-05     | The year stands first here     | such as 05/03/2026
                    Plan finalised | 2026-03-05 00:00 | The year stands first here   | such as 05/03/2026
                    Plan finalised | 05/03/0026     | 05/03/0026 lies before 1900    | Check the year
                    Plan finalised | 23/03/2015     | before the date of birth       | Check the year of both dates
                    Date of birth  | 24/03/1899     | 24/03/1899 lies before 1900    | Check the year
                    Date of birth  | 24/03/1999     | older than 25                  | Check the year
                    Locality       | Head office    | isn't a known one              | Write one of Ash, Beech
                    Locality       | Beach          | isn't a known one              | Did you mean Beech?
                    Locality       | ''             | The cell is empty              | Fill it in
                    Case number    | '\u00a0'       | The cell is empty              | Fill it in
                    Plan type      | old            | isn't a known one              | Write one of amended, new
                    Case worker    | Jane Sample    | is no e-mail address           | such as name@example.org
                    Contributors   | ep@example.org | has no role or no address      | Write each as role: address
                    """)
    void aFaultNamesLineColumnReasonAndRemedy(String column, String cell, String reason, String remedy) {
        List<String> row = new ArrayList<>(SOUND);
        row.set(SampleLayouts.HEADINGS.indexOf(column), cell);
        assertThat(faults(read(17, row)))
                .singleElement()
                .asString()
                .startsWith("Line 17, %s: ".formatted(column))
                .containsSubsequence(reason, remedy);
    }

    @ParameterizedTest
    @CsvSource({"0,0000", "27,001B", "8238,202E", "8294,2066", "173,00AD"})
    void aCharacterThatNobodySeesIsRefusedInAnyCellThatIsKept(int character, String code) {
        for (String column : List.of("Case number", "Locality", "Plan type", "Contributors")) {
            List<String> row = new ArrayList<>(SOUND);
            int place = SampleLayouts.HEADINGS.indexOf(column);
            row.set(
                    place,
                    new StringBuilder(row.get(place))
                            .insert(1, (char) character)
                            .toString());
            Row read = reader().read(17, Cell.texts(row));
            assertThat(faults(read))
                    .singleElement()
                    .asString()
                    .startsWith("Line 17, %s: The cell holds the control character U+%s".formatted(column, code))
                    .contains("type its text anew");
            assertThat(((Row.Faulty) read).number()).doesNotContain(Character.toString(character));
        }
    }

    @Test
    void whatStandsInADroppedCellIsNobodysConcern() {
        List<String> row = new ArrayList<>(SOUND);
        row.set(SampleLayouts.HEADINGS.indexOf("Last name"), "Sam\u202Eple");
        assertThat(reader().read(17, Cell.texts(row))).isInstanceOf(Row.Sound.class);
    }

    @Test
    void aTextOfMoreThanTwoHundredCharactersIsTooLong() {
        List<String> row = new ArrayList<>(SOUND);
        row.set(0, "S".repeat(201));
        assertThat(faults(read(17, row)))
                .containsExactly("Line 17, Case number: The text is longer than 200 characters. Shorten it.");
    }

    @Test
    void aRowTellsAllItsFaultsAtOnceAndNeverQuotesAText() {
        List<String> row = new ArrayList<>(SOUND);
        row.set(3, "Child 0001");
        row.set(4, "Child 0001");
        assertThat(faults(read(17, row))).hasSize(2).noneMatch(fault -> fault.contains("Child"));
    }

    @Test
    void aCaseThatStandsTwiceIsTakenFromItsFirstLine() {
        read(5, SOUND);
        assertThat(faults(read(9, SOUND)))
                .containsExactly(
                        "Line 9: The case stands in line 5 already. Keep the row that is right and delete the other.");
    }

    /** Decomposed, in full-width digits, with a hyphen that isn't ASCII's: as other programs write one number. */
    @ParameterizedTest
    @ValueSource(strings = {"E\u0301-12", "\u00c9-\uff11\uff12", "\u00c9\u201012", "\u00e9\u221212"})
    void aCaseNumberIsTheSameHoweverItsCharactersAreEncoded(String typed) {
        Row.Sound composed = (Row.Sound) read(2, number("\u00c9-12"));
        assertThat(((Row.Sound) reader().read(2, Cell.texts(number(typed)))).subject())
                .isEqualTo(composed.subject());
        assertThat(((Row.Faulty) read(3, number(typed))).faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.reason()).isEqualTo("The case stands in line 2 already"));
        assertThat(composed.subject().caseKey()).isEqualTo(KEY.caseKey("\u00c9-12"));
    }

    private static List<String> number(String number) {
        List<String> row = new ArrayList<>(SOUND);
        row.set(0, number);
        return row;
    }

    @Test
    void aRowCutShortAndOneWithACommaTooManyAreRefused() {
        assertThat(faults(read(3, SOUND.subList(0, 4)))).first().asString().contains("ends after 4 of 8 cells");
        List<String> longer = new ArrayList<>(SOUND);
        longer.add(1, "Sample");
        assertThat(faults(read(4, longer))).first().asString().contains("a comma inside a cell");
    }

    @Test
    void emptyCellsAtTheEndOfARowMayBeLeftOff() {
        List<String> whole = new ArrayList<>(SOUND.subList(0, 6));
        assertThat(((Row.Sound) read(3, whole)).subject().contributions()).isEmpty();
        whole.addAll(List.of("", ""));
        assertThat(((Row.Sound) reader().read(3, Cell.texts(whole))).subject())
                .isEqualTo(((Row.Sound) reader().read(3, Cell.texts(whole.subList(0, 6)))).subject());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.23E+11", "1,23E+11", "4E+15"})
    void aNumberThatASpreadsheetHasRoundedIsRefused(String rounded) {
        assertThat(faults(read(3, number(rounded))))
                .singleElement()
                .asString()
                .contains("A spreadsheet has rounded the number");
    }

    @Test
    void aBlankRowIsPassedOver() {
        assertThat(read(3, List.of("", " ", "\u00a0"))).isEqualTo(new Row.Empty());
    }

    @ParameterizedTest
    @CsvSource({
        "01/09/2020,under 5",
        "31/08/2020,5 to 10",
        "31/08/2014,11 to 15",
        "31/08/2009,16 to 19",
        "31/08/2005,20 to 25",
        "01/09/1999,20 to 25"
    })
    void anAgeGroupHoldsForTheSchoolYear(String birthDate, String group) {
        List<String> row = new ArrayList<>(SOUND);
        row.set(2, birthDate);
        assertThat(((Row.Sound) read(2, row)).subject().attributes()).containsEntry("ageGroup", group);
    }

    @Test
    void aSubjectIsReadBackFromItsLine() {
        Subject subject = ((Row.Sound) read(2, SOUND)).subject();
        assertThat(SubjectLine.read(SubjectLine.write(subject))).isEqualTo(subject);
        assertThat(SubjectLine.write(subject)).doesNotContain("Child", "24/03/2015", "2015", "SAMPLE-1");
    }

    @Test
    void aSnapshotHasTheSameDigestInWhateverOrderItsRowsStand() {
        List<Subject> subjects = IntStream.range(0, 50).mapToObj(this::numbered).toList();
        assertThat(SnapshotText.digest(SnapshotText.lines(subjects.reversed())))
                .isEqualTo(SnapshotText.digest(SnapshotText.lines(subjects)))
                .matches("sha256:[0-9a-f]{64}");
    }

    private Subject numbered(int number) {
        List<String> row = new ArrayList<>(SOUND);
        row.set(0, "SAMPLE-" + number);
        return ((Row.Sound) read(number, row)).subject();
    }

    private Row read(int line, List<String> row) {
        return reader.read(line, Cell.texts(row));
    }

    private static RegisterReader reader() {
        return new RegisterReaderTest().reader;
    }

    private static List<String> faults(Row row) {
        return row instanceof Row.Faulty faulty
                ? faulty.faults().stream().map(Fault::sentence).toList()
                : List.of();
    }
}
