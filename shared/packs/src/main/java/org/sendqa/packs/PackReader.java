package org.sendqa.packs;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
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
        List<Note> notes = ActivityReader.notes(Maybe.list(authority, "notes")).toList();
        return new Pack(
                authority.text("authority"),
                authority.text("name"),
                digest,
                authority.texts("localities"),
                register(authority.member("register")),
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
