package org.sendqa.packs;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sendqa.domain.instrument.Grade;
import org.sendqa.domain.instrument.InstrumentJson;
import org.sendqa.domain.instrument.Scale;
import org.sendqa.domain.json.Located;
import org.sendqa.domain.pack.Activity.Basis;

/** Finds the scales that lists of choices may turn out to be. */
final class KnownScales {

    private KnownScales() {}

    /** Yes and no, and green, amber and red, which no framework has to name; what passes is assumed. */
    static List<KnownScale> plain(String row) {
        return List.of(
                assumed(Scale.Shape.YES_NO, row, new Grade("yes", "Yes", true), new Grade("no", "No", false)),
                assumed(
                        Scale.Shape.RAG,
                        row,
                        new Grade("green", "Green", true),
                        new Grade("amber", "Amber", false),
                        new Grade("red", "Red", false)));
    }

    private static KnownScale assumed(Scale.Shape shape, String row, Grade... steps) {
        return new KnownScale(new Scale("", shape, List.of(steps)), Basis.ASSUMED.name(), row);
    }

    /** Those of a compiled form. */
    static Stream<KnownScale> of(Located form) {
        return form.list("scales").stream().map(InstrumentJson::scale).map(scale -> {
            String words = InstrumentNotes.onScale(scale.steps().stream().map(Grade::title));
            Optional<Located> note = Maybe.list(form, "notes").stream()
                    .filter(one -> one.text("what").equals(words))
                    .findFirst();
            return new KnownScale(
                    scale,
                    note.map(one -> one.text("basis")).orElse(Basis.STATED.name()),
                    note.map(one -> one.text("row")).orElse(""));
        });
    }
}
