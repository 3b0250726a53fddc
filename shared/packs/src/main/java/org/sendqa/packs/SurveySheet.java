package org.sendqa.packs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sendqa.domain.json.Json;
import org.sendqa.domain.json.JsonObject;

/** The questions of a form's sections, row by row: a repeat is a question whose entries repeat. */
final class SurveySheet {

    private static final String MOST_ENTRIES = "30";

    private final SurveyRow rows;
    private final FormPlaces places;
    private final FormFindings findings;
    private final List<Json> sections = new ArrayList<>();
    private @Nullable Open repeat;

    SurveySheet(ChoiceSheet lists, FormPlaces places, FormFindings findings) {
        this.rows = new SurveyRow(lists, places, findings);
        this.places = places;
        this.findings = findings;
    }

    /** A section or repeat with its questions so far. */
    private record Open(FormLine line, String path, JsonObject object, List<Json> questions) {

        String next() {
            return "%s.questions[%d]".formatted(path, questions.size());
        }

        Json build() {
            return object.list("questions", questions).build();
        }
    }

    List<Json> sections(List<FormSection> all) {
        all.forEach(this::section);
        return List.copyOf(sections);
    }

    private void section(FormSection written) {
        FormLine line = written.head();
        String path = "sections[%d]".formatted(sections.size());
        places.put(path, line.place());
        JsonObject object = new JsonObject();
        CellFields fields = new CellFields(object, path, line, places);
        fields.text("name", "id");
        fields.text("label", "title");
        fields.text("hint", "guidance");
        fields.flag("relevant", "when");
        Open section = new Open(line, path, object, new ArrayList<>());
        written.lines().forEach(row -> take(row, section));
        Optional.ofNullable(repeat)
                .ifPresent(open -> findings.fault(open.line().place(), "begins a repeat that never ends; add its end"));
        repeat = null;
        sections.add(section.build());
    }

    private void take(FormLine line, Open section) {
        switch (line.text("type")) {
            case "begin_repeat" -> beginRepeat(line, section);
            case "end_repeat" -> endRepeat(line, section);
            default -> {
                Open open = repeat == null ? section : repeat;
                open.questions().add(rows.question(line, open.next()).build());
            }
        }
    }

    private void beginRepeat(FormLine line, Open section) {
        if (repeat != null) {
            findings.fault(line.place(), "begins a repeat within another repeat; end the first one before");
            return;
        }
        FormLine bounded = line.text("most").isEmpty() ? bounded(line) : line;
        String path = section.next();
        JsonObject object = rows.common(bounded, path).put("kind", "GROUP");
        new CellFields(object, path, bounded, places).number("most", "most", findings.faults());
        repeat = new Open(bounded, path, object, new ArrayList<>());
    }

    /** Survey tools know no most, or a number of entries that must be given. */
    private FormLine bounded(FormLine line) {
        String count = line.text("repeat_count").isEmpty() ? MOST_ENTRIES : line.text("repeat_count");
        findings.tell("A repeat has this many entries at most", "%s: %s".formatted(line.named("name"), count));
        return line.with("most", count);
    }

    private void endRepeat(FormLine line, Open section) {
        if (repeat == null) {
            findings.fault(line.place(), "ends a repeat that didn't begin; leave it out, or begin the repeat");
            return;
        }
        section.questions().add(repeat.build());
        repeat = null;
    }
}
