package org.sendqa.packs;

import java.util.List;
import org.sendqa.domain.json.Json;
import org.sendqa.domain.json.JsonObject;

/** Reads one question of a form's survey sheet. */
final class SurveyRow {

    static final List<String> HEADINGS = List.of(
            "type",
            "name",
            "label",
            "hint",
            "required",
            "relevant",
            "not_applicable",
            "evidence",
            "limit",
            "least",
            "most",
            "due_after",
            "due_weeks",
            "descriptor::",
            "guidance_hint",
            "constraint",
            "parameters",
            "repeat_count",
            "default",
            "calculation",
            "choice_filter",
            "read_only",
            "disabled");

    /** What is read, by XLSForm's names and, for date triples, our own. */
    private static final List<String> TYPES = List.of(
            "text",
            "integer",
            "range",
            "note",
            "date",
            "date_triple",
            "select_one",
            "select_multiple",
            "begin_group",
            "end_group",
            "begin_repeat",
            "end_repeat");

    private final ChoiceSheet lists;
    private final FormPlaces places;
    private final FormFindings findings;
    private final List<String> faults;

    SurveyRow(ChoiceSheet lists, FormPlaces places, FormFindings findings) {
        this.lists = lists;
        this.places = places;
        this.findings = findings;
        this.faults = findings.faults();
    }

    /** What all questions have. */
    JsonObject common(FormLine line, String path) {
        places.put(path, line.place());
        line.find("type").ifPresent(cell -> places.put(path + ".kind", cell.place()));
        JsonObject object = new JsonObject();
        CellFields fields = new CellFields(object, path, line, places);
        fields.text("name", "id");
        fields.text("label", "words");
        fields.text("hint", "guidance");
        fields.flag("required", "required");
        fields.flag("relevant", "when");
        fields.flag("not_applicable", "notApplicable");
        return object;
    }

    JsonObject question(FormLine line, String path) {
        JsonObject object = common(line, path);
        CellFields fields = new CellFields(object, path, line, places);
        fields.number("evidence", "evidence", faults);
        String[] type = line.text("type").split("\\s+", 2);
        return switch (type[0]) {
            case "text" -> text(object, fields);
            case "integer" -> integer(object, fields);
            case "date" -> object.put("kind", "DATE");
            case "date_triple" -> dates(object, path, line);
            case "select_one", "select_multiple" -> select(object, path, line, type);
            default -> unknown(object, line, type[0]);
        };
    }

    private JsonObject text(JsonObject object, CellFields fields) {
        fields.number("limit", "limit", faults);
        return object.put("kind", "TEXT");
    }

    private JsonObject integer(JsonObject object, CellFields fields) {
        fields.number("least", "least", faults);
        fields.number("most", "most", faults);
        return object.put("kind", "NUMBER");
    }

    private JsonObject dates(JsonObject object, String path, FormLine line) {
        if (line.find("due_after").isPresent()) {
            JsonObject due = new JsonObject();
            CellFields fields = new CellFields(due, path + ".due", line, places);
            fields.text("due_after", "after");
            fields.number("due_weeks", "weeks", faults);
            object.put("due", due.build());
        }
        return object.put("kind", "DATES");
    }

    private JsonObject select(JsonObject object, String path, FormLine line, String[] type) {
        String list = type.length == 2 ? type[1].strip() : "";
        if (!lists.names().contains(list)) {
            faults.add("%s names the list '%s', which isn't on the sheet choices%s"
                    .formatted(line.place(), list, Fields.meant(list, lists.names())));
            return object.put("kind", "TEXT");
        }
        boolean several = type[0].equals("select_multiple");
        if (several || lists.shape(list).isEmpty()) {
            return object.put("kind", several ? "CHOICES" : "CHOICE")
                    .put("options", lists.options(list, path + ".options"));
        }
        return scaled(object.put("kind", lists.shape(list).orElseThrow()).put("scale", list), line, list);
    }

    private JsonObject scaled(JsonObject object, FormLine line, String list) {
        List<Json> descriptors = lists.steps(list).stream()
                .flatMap(step -> line.find("descriptor::" + step).stream())
                .<Json>map(cell -> new Json.Text(cell.text()))
                .toList();
        if (!lists.isGraded(list)) {
            return descriptors.isEmpty() ? object : object.list("descriptors", descriptors);
        }
        if (descriptors.isEmpty()) {
            findings.tell(
                    "Auditors see grades by name alone where no column such as descriptor::%s says what they look like"
                            .formatted(lists.steps(list).getFirst()),
                    line.named("name"));
        }
        return object.list("descriptors", descriptors);
    }

    private JsonObject unknown(JsonObject object, FormLine line, String type) {
        faults.add("%s: the type '%s' isn't known%s"
                .formatted(
                        line.find("type").map(FormCell::place).orElse(line.place()), type, Fields.meant(type, TYPES)));
        return object.put("kind", "TEXT");
    }
}
