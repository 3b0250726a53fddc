package org.sendqa.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sendqa.domain.instrument.Instrument;

class XlsFormTest {

    /** The same tool as {@link FormFile} writes it into a workbook. */
    private static final String YAML = """
            id: plan
            version: 1
            title: A plan's audit
            rows: [WOL-017, WOL-028]
            overall: heard
            scales:
              - id: grades
                shape: GRADE
                basis: ASSUMED
                row: WOL-034
                steps:
                  - {id: good, title: Good, passes: true}
                  - {id: poor, title: Poor, passes: false}
            sections:
              - id: views
                title: Views
                guidance: Read section A
                questions:
                  - id: heard
                    words: How well heard
                    guidance: In their words
                    kind: GRADE
                    descriptors: [Well, Badly]
                  - id: why
                    words: Why
                    kind: TEXT
                    limit: 300
                    required: true
                    when: heard = 'poor'
              - id: advice
                title: Advice
                questions:
                  - id: services
                    words: Which services
                    kind: CHOICES
                    options: [{id: health, title: Health}, {id: care, title: Social care}]
                  - id: asked
                    words: Asked on
                    kind: DATE
                    required: true
                    when: services has 'health'
                  - id: drafts
                    words: Drafts
                    kind: GROUP
                    most: 4
                    questions:
                      - id: draft
                        words: Draft sent
                        kind: DATES
                        required: true
                        due: {after: asked, weeks: 6}
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init") // by JUnit
    Path folder;

    @Test
    void aWorkbookBecomesTheSameInstrumentAsTheYaml() throws IOException {
        FormFile.write(folder.resolve("plan.xlsx"), FormFile.SURVEY, FormFile.CHOICES, FormFile.SETTINGS);
        List<Instrument> fromWorkbook = InstrumentFiles.read(folder).instruments();
        Files.delete(folder.resolve("plan.xlsx"));
        Files.writeString(folder.resolve("plan.yaml"), YAML);
        assertThat(fromWorkbook).isEqualTo(InstrumentFiles.read(folder).instruments());
    }

    @Test
    void aMistypedTypeIsRefusedWithItsCellAndWhatWasMeant() throws IOException {
        refused(
                2,
                "selct_one grades",
                "plan.xlsx: survey!A3 (type): the type 'selct_one' isn't known;" + " did you mean 'select_one'?");
    }

    @Test
    void aListThatIsNotThereIsRefusedWithTheOneThatWasMeant() throws IOException {
        refused(
                2,
                "select_one grade",
                "survey!A3 names the list 'grade', which isn't on the sheet choices;" + " did you mean 'grades'?");
    }

    @Test
    void aConditionIsRefusedWithItsCellAndCharacter() throws IOException {
        List<List<String>> survey = changed(3, 5, "${herd} = 'poor'");
        FormFile.write(folder.resolve("plan.xlsx"), survey, FormFile.CHOICES, FormFile.SETTINGS);
        assertThatThrownBy(() -> InstrumentFiles.read(folder))
                .hasMessageContaining("plan.xlsx: survey!F4 (relevant):")
                .hasMessageContaining("names 'herd', which isn't asked before this one; did you mean 'heard'?");
    }

    @Test
    void aHeadingThatNobodyReadsIsRefusedSinceItsCellsWouldBeLost() throws IOException {
        List<List<String>> survey = changed(0, 3, "hintt");
        FormFile.write(folder.resolve("plan.xlsx"), survey, FormFile.CHOICES, FormFile.SETTINGS);
        assertThatThrownBy(() -> InstrumentFiles.read(folder))
                .hasMessageContaining("survey!D1: the heading 'hintt' isn't used here; did you mean 'hint'?");
    }

    @Test
    void aGroupThatNeverEndsIsRefusedWhereItBegan() throws IOException {
        List<List<String>> survey = FormFile.SURVEY.subList(0, FormFile.SURVEY.size() - 1);
        FormFile.write(folder.resolve("plan.xlsx"), survey, FormFile.CHOICES, FormFile.SETTINGS);
        assertThatThrownBy(() -> InstrumentFiles.read(folder))
                .hasMessageContaining("survey!A6 begins a group that never ends");
    }

    @Test
    void aMissingSheetIsNamed() throws IOException {
        FormFile.write(folder.resolve("plan.xlsx"), FormFile.SURVEY, List.of(), FormFile.SETTINGS);
        assertThatThrownBy(() -> InstrumentFiles.read(folder)).hasMessageContaining("which isn't on the sheet choices");
    }

    private void refused(int row, String type, String sentence) throws IOException {
        FormFile.write(folder.resolve("plan.xlsx"), changed(row, 0, type), FormFile.CHOICES, FormFile.SETTINGS);
        assertThatThrownBy(() -> InstrumentFiles.read(folder)).hasMessageContaining(sentence);
    }

    private static List<List<String>> changed(int row, int column, String text) {
        List<List<String>> survey = new ArrayList<>(FormFile.SURVEY);
        List<String> cells = new ArrayList<>(survey.get(row));
        cells.set(column, text);
        survey.set(row, cells);
        return survey;
    }
}
