package org.sendqa.packs;

import java.util.List;
import org.sendqa.domain.instrument.InstrumentJson;
import org.sendqa.domain.json.Located;
import org.sendqa.domain.pack.Activity.Note;
import org.sendqa.domain.pack.Pack;

/** Reads a compiled pack back into the model. */
final class PackReader {

    private PackReader() {}

    static Pack read(Located pack, String digest) {
        Located authority = pack.member("authority");
        List<Note> notes = ActivityReader.notes(Maybe.list(authority, "notes")).toList();
        return new Pack(
                authority.text("authority"),
                authority.text("name"),
                digest,
                authority.texts("localities"),
                LayoutReader.all(authority),
                CalendarReader.of(pack),
                ActivityReader.all(pack, notes),
                pack.list("instruments").stream().map(InstrumentJson::read).toList(),
                ClockReader.clocks(pack),
                FrameworkReader.read(pack));
    }

    /** An enum constant by its name; refuses others, naming what may stand there. */
    static <E extends Enum<E>> E constant(Located parent, String name, Class<E> type) {
        return constant(parent.member(name), type);
    }

    static <E extends Enum<E>> E constant(Located value, Class<E> type) {
        String text = value.text();
        return List.of(type.getEnumConstants()).stream()
                .filter(constant -> constant.name().equals(text))
                .findFirst()
                .orElseThrow(() -> value.mustBe("one of " + List.of(type.getEnumConstants())));
    }
}
