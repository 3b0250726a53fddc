package org.sendqa.packs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sendqa.domain.json.Json;
import org.sendqa.domain.json.JsonObject;

/** The questions of a form, row by row: a group is a section, a repeat a question whose entries repeat. */
final class SurveySheet {

    private final FormSheet sheet;
    private final SurveyRow rows;
    private final FormPlaces places;
    private final List<String> faults;
    private final List<Json> sections = new ArrayList<>();
    private @Nullable Open section;
    private @Nullable Open repeat;

    SurveySheet(FormSheet sheet, ChoiceSheet lists, FormPlaces places, List<String> faults) {
        this.sheet = sheet;
        this.rows = new SurveyRow(lists, places, faults);
        this.places = places;
        this.faults = faults;
    }

    /** A group or repeat that hasn't ended yet. */
    private record Open(FormLine line, String path, JsonObject object, List<Json> questions) {

        String next() {
            return "%s.questions[%d]".formatted(path, questions.size());
        }

        Json build() {
            return object.list("questions", questions).build();
        }
    }

    List<Json> sections() {
        sheet.rows().forEach(this::take);
        Optional.ofNullable(repeat)
                .or(() -> Optional.ofNullable(section))
                .ifPresent(open -> faults.add("%s begins a group that never ends; add its end"
                        .formatted(open.line().place())));
        return List.copyOf(sections);
    }

    private void take(FormLine line) {
        switch (line.text("type").replace(' ', '_')) {
            case "begin_group" -> beginGroup(line);
            case "end_group" -> endGroup(line);
            case "begin_repeat" -> beginRepeat(line);
            case "end_repeat" -> endRepeat(line);
            default -> question(line);
        }
    }

    private void beginGroup(FormLine line) {
        if (section != null) {
            faults.add("%s begins a group within a group; end the first one before".formatted(line.place()));
            return;
        }
        String path = "sections[%d]".formatted(sections.size());
        places.put(path, line.place());
        JsonObject object = new JsonObject();
        CellFields fields = new CellFields(object, path, line, places);
        fields.text("name", "id");
        fields.text("label", "title");
        fields.text("hint", "guidance");
        fields.flag("relevant", "when");
        section = new Open(line, path, object, new ArrayList<>());
    }

    private void endGroup(FormLine line) {
        if (section == null || repeat != null) {
            faults.add("%s ends a group that didn't begin".formatted(line.place()));
            return;
        }
        sections.add(section.build());
        section = null;
    }

    private void beginRepeat(FormLine line) {
        if (section == null || repeat != null) {
            faults.add("%s begins a repeat outside a group or within another repeat".formatted(line.place()));
            return;
        }
        String path = section.next();
        JsonObject object = rows.common(line, path).put("kind", "GROUP");
        new CellFields(object, path, line, places).number("most", "most", faults);
        repeat = new Open(line, path, object, new ArrayList<>());
    }

    private void endRepeat(FormLine line) {
        if (section == null || repeat == null) {
            faults.add("%s ends a repeat that didn't begin".formatted(line.place()));
            return;
        }
        section.questions().add(repeat.build());
        repeat = null;
    }

    private void question(FormLine line) {
        Open open = repeat == null ? section : repeat;
        if (open == null) {
            faults.add("%s stands outside a group; put it between begin_group and end_group".formatted(line.place()));
            return;
        }
        open.questions().add(rows.question(line, open.next()).build());
    }
}
