package org.sendqa.packs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.sendqa.domain.json.Json;
import org.sendqa.domain.json.JsonObject;

/**
 * An instrument written in a workbook with XLSForm columns: the sheets {@code survey}, {@code choices} and
 * {@code settings}, as officers know them from survey tools (https://xlsform.org), with some columns of our own. It
 * becomes the same as an instrument written in YAML; refusals name sheet, column and row.
 */
final class XlsForm implements SourceFile {

    /** The sheets that are read; others may stand beside them. */
    static final Set<String> SHEETS = Set.of("survey", "choices", "settings");

    static final String SURVEY = "survey";
    static final String CHOICES = "choices";
    static final String SETTINGS = "settings";

    private final String file;
    private final FormPlaces places = new FormPlaces();
    private final FormFindings findings;
    private final Json content;

    private XlsForm(String file, FormWorkbook book, FormsBefore before) {
        this.file = file;
        this.findings = new FormFindings(book.faults());
        FormSheets sheets = new FormSheets(book, findings);
        FormSettings settings = new FormSettings(sheets.settings(), before, findings);
        JsonObject object = settings.object(places);
        PlainSurvey survey = new PlainSurvey(sheets.survey(), findings);
        PlainChoices choices = new PlainChoices(sheets.choices(), settings.scales(), survey.several(), findings);
        ChoiceSheet lists = new ChoiceSheet(choices.sheet(), places, findings.faults());
        List<FormSection> sections =
                new FormNotes(findings).folded(new FormGroups(findings).sections(survey.rows(choices)));
        object.list("scales", lists.scales());
        object.list("sections", new SurveySheet(lists, places, findings).sections(sections));
        this.content = object.build();
    }

    /** Reads a file of a pack; refuses a faulty one. */
    static XlsForm read(Path file) {
        try (InputStream bytes = Files.newInputStream(file)) {
            XlsForm form = read(String.valueOf(file.getFileName()), bytes, FormsBefore.NONE);
            if (!form.faults().isEmpty()) {
                throw new IllegalArgumentException("The workbook %s can't be used:\n%s: %s"
                        .formatted(file, form.file, String.join("\n%s: ".formatted(form.file), form.faults())));
            }
            return form;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read %s as a workbook".formatted(file), unreadable);
        }
    }

    /**
     * Reads a workbook, which may have faults.
     *
     * @param before the forms whose next version it may be, for what it doesn't say
     */
    static XlsForm read(String name, InputStream workbook, FormsBefore before) throws IOException {
        return new XlsForm(name, FormWorkbook.read(workbook), before);
    }

    /** What is wrong with its sheets, each sentence beginning with its cell. */
    List<String> faults() {
        return List.copyOf(findings.faults());
    }

    /** What was left aside, and what was read otherwise than it may have been meant; a sentence each. */
    @Override
    public List<String> remarks() {
        return findings.remarks();
    }

    /** The cell of a value, or of the nearest one around it. */
    String cell(String place) {
        return places.nearest(place);
    }

    @Override
    public Json content() {
        return content;
    }

    @Override
    public String where(String place) {
        return "%s: %s".formatted(file, cell(place));
    }
}
