package org.sendqa.packs;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sendqa.domain.json.Json;
import org.sendqa.domain.json.JsonObject;
import org.sendqa.domain.json.Located;
import org.sendqa.domain.pack.Activity.Basis;

/** What reports say of an instrument's values that the source doesn't print: scales, missing tools, its own notes. */
final class InstrumentNotes {

    private InstrumentNotes() {}

    /** The notes of an instrument as it was written; refuses a scale that doesn't say how sure it is. */
    static List<Json> of(Located written) {
        List<Json> notes = new ArrayList<>();
        if (!isSupplied(written)) {
            notes.add(note(
                    "The framework names the tool behind '%s' but doesn't print it; its questions are our own"
                            .formatted(written.text("title")),
                    Basis.ASSUMED,
                    written.texts("rows").getFirst()));
        }
        written.find("scales")
                .ifPresent(scales -> scales.items().stream()
                        .filter(scale -> PackReader.constant(scale, "basis", Basis.class) != Basis.STATED)
                        .forEach(scale -> notes.add(scale(scale))));
        written.find("notes").ifPresent(own -> own.items().forEach(note -> notes.add(own(note))));
        return notes;
    }

    /** Whether the source prints what the instrument asks about. */
    static boolean isSupplied(Located written) {
        return written.find("supplied").map(Located::flag).orElse(true);
    }

    /** What a note says of a scale. */
    static String onScale(Stream<String> steps) {
        return steps.collect(Collectors.joining(", ", "Answers on the scale ", ""));
    }

    private static Json own(Located note) {
        Fields.only(note, List.of("what", "basis", "row"));
        return note(note.text("what"), PackReader.constant(note, "basis", Basis.class), note.text("row"));
    }

    private static Json scale(Located scale) {
        Stream<String> steps = scale.list("steps").stream().map(step -> step.text("title"));
        return note(onScale(steps), PackReader.constant(scale, "basis", Basis.class), scale.text("row"));
    }

    private static Json note(String what, Basis basis, String row) {
        return new JsonObject()
                .put("what", what)
                .put("basis", basis.name())
                .put("row", row)
                .build();
    }
}
