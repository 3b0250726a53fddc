package org.sendqa.packs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

    private static final List<String> SETTINGS_HEADINGS =
            List.of("form_title", "form_id", "version", "rows", "overall", "supplied");

    private final String file;
    private final FormPlaces places = new FormPlaces();
    private final List<String> faults;
    private final Json content;

    private XlsForm(String file, FormWorkbook book) {
        this.file = file;
        this.faults = new ArrayList<>(book.faults());
        FormSheet choices = sheet(book.sheets(), CHOICES, ChoiceSheet.HEADINGS, faults);
        FormSheet survey = sheet(book.sheets(), SURVEY, SurveyRow.HEADINGS, faults);
        FormSheet settings = sheet(book.sheets(), SETTINGS, SETTINGS_HEADINGS, faults);
        ChoiceSheet lists = new ChoiceSheet(choices, places, faults);
        JsonObject object = settings(settings, faults);
        object.list("scales", lists.scales());
        object.list("sections", new SurveySheet(survey, lists, places, faults).sections());
        this.content = object.build();
    }

    /** Reads a file of a pack; refuses a faulty one. */
    static XlsForm read(Path file) {
        try (InputStream bytes = Files.newInputStream(file)) {
            XlsForm form = read(String.valueOf(file.getFileName()), bytes);
            if (!form.faults.isEmpty()) {
                throw new IllegalArgumentException("The workbook %s can't be used:\n%s: %s"
                        .formatted(file, form.file, String.join("\n%s: ".formatted(form.file), form.faults)));
            }
            return form;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read %s as a workbook".formatted(file), unreadable);
        }
    }

    /** Reads a workbook, which may have faults. */
    static XlsForm read(String name, InputStream workbook) throws IOException {
        return new XlsForm(name, FormWorkbook.read(workbook));
    }

    /** What is wrong with its sheets, each sentence beginning with its cell. */
    List<String> faults() {
        return List.copyOf(faults);
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

    private static FormSheet sheet(
            Map<String, Map<Integer, List<String>>> sheets, String name, List<String> headings, List<String> faults) {
        if (!sheets.containsKey(name)) {
            faults.add("the sheet '%s' is missing%s".formatted(name, Fields.meant(name, List.copyOf(sheets.keySet()))));
        }
        return FormSheet.of(name, sheets.getOrDefault(name, Map.of()), headings, faults);
    }

    private JsonObject settings(FormSheet sheet, List<String> faults) {
        JsonObject object = new JsonObject();
        if (sheet.rows().isEmpty()) {
            faults.add("settings!A2: write the form's title, id and version under the headings");
            return object;
        }
        FormLine line = sheet.rows().getFirst();
        places.put("", line.place());
        CellFields fields = new CellFields(object, "", line, places);
        fields.text("form_title", "title");
        fields.text("form_id", "id");
        fields.number("version", "version", faults);
        fields.texts("rows", "rows");
        fields.text("overall", "overall");
        fields.flag("supplied", "supplied");
        return object;
    }
}
