package org.sendqa.packs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sendqa.domain.json.Json;
import org.sendqa.domain.json.JsonObject;

/**
 * An instrument written in a workbook with XLSForm columns: the sheets {@code survey}, {@code choices} and
 * {@code settings}, as officers know them from survey tools (https://xlsform.org), with some columns of our own. It
 * becomes the same as an instrument written in YAML; refusals name sheet, column and row.
 */
final class XlsForm implements SourceFile {

    static final String SURVEY = "survey";
    static final String CHOICES = "choices";
    static final String SETTINGS = "settings";

    private static final List<String> SETTINGS_HEADINGS =
            List.of("form_title", "form_id", "version", "rows", "overall", "supplied");

    private final Path file;
    private final FormPlaces places = new FormPlaces();
    private final Json content;

    private XlsForm(Path file, Map<String, Map<Integer, List<String>>> sheets) {
        this.file = file;
        List<String> faults = new ArrayList<>();
        FormSheet choices = sheet(sheets, CHOICES, ChoiceSheet.HEADINGS, faults);
        FormSheet survey = sheet(sheets, SURVEY, SurveyRow.HEADINGS, faults);
        FormSheet settings = sheet(sheets, SETTINGS, SETTINGS_HEADINGS, faults);
        ChoiceSheet lists = new ChoiceSheet(choices, places, faults);
        JsonObject object = settings(settings, faults);
        object.list("scales", lists.scales());
        object.list("sections", new SurveySheet(survey, lists, places, faults).sections());
        this.content = object.build();
        if (!faults.isEmpty()) {
            String name = String.valueOf(file.getFileName());
            throw new IllegalArgumentException("The workbook %s can't be used:\n%s: %s"
                    .formatted(file, name, String.join("\n%s: ".formatted(name), faults)));
        }
    }

    static XlsForm read(Path file) {
        try {
            return new XlsForm(file, FormWorkbook.read(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read %s as a workbook".formatted(file), unreadable);
        }
    }

    @Override
    public Json content() {
        return content;
    }

    @Override
    public String where(String place) {
        return "%s: %s".formatted(file.getFileName(), places.nearest(place));
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
