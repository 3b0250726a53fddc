package org.sendqa.packs;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sendqa.domain.instrument.InstrumentJson;
import org.sendqa.domain.json.Located;
import org.sendqa.domain.pack.Activity.Note;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.pack.RegisterLayout;
import org.sendqa.domain.pack.RegisterLayout.Column;

/** Reads a compiled pack back into the model. */
final class PackReader {

    private static final int PERCENT = 2;

    private PackReader() {}

    static Pack read(Located pack, String digest) {
        Located authority = pack.member("authority");
        List<Note> notes = authority.find("notes").map(ActivityReader::notes).orElseGet(List::of);
        return new Pack(
                authority.text("authority"),
                authority.text("name"),
                digest,
                authority.texts("localities"),
                register(authority.member("register")),
                pack.member("framework").list("activities").stream()
                        .map(activity -> ActivityReader.read(activity, with(notes, pack, activity)))
                        .toList(),
                pack.list("instruments").stream().map(InstrumentJson::read).toList());
    }

    /** Shared notes with those of the activity's instrument, such as a scale that the source doesn't print. */
    private static List<Note> with(List<Note> shared, Located pack, Located activity) {
        Stream<Note> ofInstrument = pack.list("instruments").stream()
                .filter(instrument -> instrument.text("id").equals(activity.text("instrument")))
                .flatMap(instrument -> ActivityReader.notes(instrument.member("notes")).stream());
        return Stream.concat(shared.stream(), ofInstrument).toList();
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

    private static RegisterLayout register(Located register) {
        return new RegisterLayout(
                register.list("columns").stream().map(PackReader::column).toList(),
                BigDecimal.valueOf(register.number("refusedAtMostPercent"), PERCENT),
                BigDecimal.valueOf(register.number("fewestRowsPercent"), PERCENT),
                register.number("cutOffDays"));
    }

    private static Column column(Located column) {
        return new Column(
                column.text("heading"),
                column.text("field"),
                constant(column, "kind", RegisterLayout.Kind.class),
                column.find("required").isPresent() && column.flag("required"),
                column.find("values").isPresent() ? Set.copyOf(column.texts("values")) : Set.of());
    }
}
