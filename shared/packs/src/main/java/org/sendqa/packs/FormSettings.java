package org.sendqa.packs;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sendqa.domain.json.JsonObject;
import org.sendqa.domain.json.Located;

/** What a form says of itself; what it doesn't say is taken from the version that it follows. */
final class FormSettings {

    static final List<String> HEADINGS =
            List.of("form_title", "form_id", "version", "rows", "overall", "supplied", "default_language");

    private static final String SAYS = "Taken from the version before, as the sheet settings doesn't say it";

    private final Optional<FormLine> line;
    private final FormsBefore before;
    private final FormFindings findings;

    FormSettings(FormSheet sheet, FormsBefore before, FormFindings findings) {
        this.before = before;
        this.findings = findings;
        this.line = sheet.rows().stream()
                .findFirst()
                .map(row -> before.newest(row.text("form_id"))
                        .map(newest -> filled(row, newest))
                        .orElse(row));
        if (line.isEmpty()) {
            findings.faults().add("settings!A2: write the form's title, id and version under the headings");
        }
    }

    /** The scales that its lists may be. */
    List<KnownScale> scales() {
        String row = text("rows").split("[,;]", 2)[0].strip();
        return Stream.of(before.scales(text("form_id")), KnownScales.plain(row))
                .flatMap(List::stream)
                .toList();
    }

    JsonObject object(FormPlaces places) {
        JsonObject object = new JsonObject();
        line.ifPresent(written -> {
            places.put("", written.place());
            CellFields fields = new CellFields(object, "", written, places);
            fields.text("form_title", "title");
            fields.text("form_id", "id");
            fields.number("version", "version", findings.faults());
            fields.texts("rows", "rows");
            fields.text("overall", "overall");
            fields.flag("supplied", "supplied");
        });
        return object;
    }

    private String text(String heading) {
        return line.map(written -> written.text(heading)).orElse("");
    }

    private FormLine filled(FormLine written, Located newest) {
        FormLine named = filled(written, "form_title", newest.text("title"));
        FormLine numbered = numbered(named, Integer.toString(newest.number("version") + 1));
        String overall = newest.text("overall");
        if (written.text("overall").isEmpty() && !overall.isEmpty()) {
            findings.tell("No question gives the audit's own grade, as overall names none; before it was", overall);
        }
        return filled(numbered, "rows", String.join(", ", newest.texts("rows")))
                .with("overall", FormNames.id(written.text("overall")));
    }

    private FormLine numbered(FormLine written, String next) {
        if (written.text("version").matches("|\\d{1,9}")) {
            return filled(written, "version", next);
        }
        findings.fault(
                written.place("version"), "must be a whole number; write %s, or empty this cell".formatted(next));
        return written.with("version", next);
    }

    private FormLine filled(FormLine written, String heading, String text) {
        if (!written.text(heading).isEmpty()) {
            return written;
        }
        findings.tell(SAYS, heading);
        return written.with(heading, text);
    }
}
