package org.sendqa.packs;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sendqa.testing.PackFolder;

/** A faulty calendar or timing is refused with file, line and what to do. */
class FaultyCalendarTest {

    @TempDir
    Path folder;

    @BeforeEach
    void copyOfDorset() throws IOException {
        PackFolder.with(Path.of("dorset"), folder, "ehc-plan-audits");
    }

    @Test
    void aHalfTermOutsideItsTermIsRefused() throws IOException {
        change("calendar.yaml", "2026-10-26, to: 2026-10-30", "2026-12-21, to: 2026-12-23");
        refused(
                "calendar.yaml:",
                "calendar.academicYears[1].terms.autumn must be put right:"
                        + " The half term 2026-12-21 to 2026-12-23 must lie inside its term, 2026-09-02 to 2026-12-18");
    }

    @Test
    void termsOfAnotherYearAreRefused() throws IOException {
        change("calendar.yaml", "year: 2026-27", "year: 2027-28");
        refused("The terms of 2027-28 must lie between 2027-09-01 and 2028-08-31");
    }

    @Test
    void aYearGivenTwiceIsRefused() throws IOException {
        change("calendar.yaml", "academicYears:\n", """
            academicYears:
              - year: 2026-27
                terms:
                  autumn: {from: 2026-09-02, to: 2026-12-18, halfTerm: {from: 2026-10-26, to: 2026-10-30}}
                  spring: {from: 2027-01-04, to: 2027-03-25, halfTerm: {from: 2027-02-15, to: 2027-02-19}}
                  summer: {from: 2027-04-12, to: 2027-07-21, halfTerm: {from: 2027-05-31, to: 2027-06-04}}
                closures: []
            """);
        refused("calendar.academicYears must be put right: An academic year stands twice in the calendar");
    }

    @Test
    void aTermThatEndsBeforeItBeginsIsRefused() throws IOException {
        change("calendar.yaml", "to: 2026-12-18", "to: 2026-08-18");
        refused("calendar.academicYears[1].terms.autumn.to lies before its from; give the earlier day first");
    }

    @Test
    void quartersAreOfTheCalendarOrFinancial() throws IOException {
        change("calendar.yaml", "quarters: calendar", "quarters: school");
        refused("calendar.quarters must be calendar or financial");
    }

    @Test
    void aCalendarValueWithoutANoteIsRefused() throws IOException {
        change("calendar.yaml", "values: [pausedMonths]", "values: [quarters]");
        refused("calendar.pausedMonths needs a note that says how sure it is, with values: [pausedMonths]");
    }

    private void change(String file, String from, String to) throws IOException {
        PackFolder.change(folder.resolve(file), from, to);
    }

    private void refused(String... sentences) {
        var refusal = assertThatThrownBy(() -> PackCompiler.compile(folder));
        for (String sentence : sentences) {
            refusal.hasMessageContaining(sentence);
        }
    }
}
