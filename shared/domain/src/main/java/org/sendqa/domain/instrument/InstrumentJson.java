package org.sendqa.domain.instrument;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.sendqa.domain.expression.ExpressionReader;
import org.sendqa.domain.expression.ExpressionWriter;
import org.sendqa.domain.json.Json;
import org.sendqa.domain.json.JsonObject;
import org.sendqa.domain.json.Located;

/** Instruments as JSON: how they stand in compiled packs and how the form of an audit goes out. */
public final class InstrumentJson {

    private InstrumentJson() {}

    /** Writes an instrument. */
    public static Json.Obj write(Instrument instrument) {
        return object(instrument).build();
    }

    /** Writes an instrument with what a pack keeps of it besides. */
    public static Json.Obj extended(Instrument instrument, UnaryOperator<JsonObject> besides) {
        return besides.apply(object(instrument)).build();
    }

    private static JsonObject object(Instrument instrument) {
        return new JsonObject()
                .put("id", instrument.id())
                .put("version", instrument.version())
                .put("title", instrument.title())
                .list("scales", all(instrument.scales(), InstrumentJson::scale))
                .list("sections", all(instrument.sections(), InstrumentJson::section))
                .put("overall", instrument.overall())
                .put("follows", follows(instrument.follows()));
    }

    /** Reads what was written, and leaves what a pack keeps besides; refuses anything else with its place. */
    public static Instrument read(Located json) {
        return new Instrument(
                json.text("id"),
                json.number("version"),
                json.text("title"),
                json.list("scales").stream().map(InstrumentJson::scale).toList(),
                json.list("sections").stream().map(InstrumentJson::section).toList(),
                json.text("overall"),
                follows(json.member("follows")));
    }

    /** Writes a scale. */
    public static Json scale(Scale scale) {
        return new JsonObject()
                .put("id", scale.id())
                .put("shape", scale.shape().name())
                .list(
                        "steps",
                        all(
                                scale.steps(),
                                step -> new JsonObject()
                                        .put("id", step.id())
                                        .put("title", step.title())
                                        .put("passes", step.passes())
                                        .build()))
                .build();
    }

    /** Reads a scale. */
    public static Scale scale(Located json) {
        return new Scale(
                json.text("id"),
                Scale.Shape.valueOf(json.text("shape")),
                json.list("steps").stream()
                        .map(step -> new Grade(step.text("id"), step.text("title"), step.flag("passes")))
                        .toList());
    }

    private static Json section(Section section) {
        return new JsonObject()
                .put("id", section.id())
                .put("title", section.title())
                .put("guidance", section.guidance())
                .put("when", ExpressionWriter.write(section.when()))
                .list("questions", all(section.questions(), QuestionWriter::write))
                .build();
    }

    private static Section section(Located json) {
        return new Section(
                json.text("id"),
                json.text("title"),
                json.text("guidance"),
                ExpressionReader.read(json.member("when")),
                json.list("questions").stream().map(QuestionReader::read).toList());
    }

    /** Writes which questions carry on. */
    public static Json follows(Follows follows) {
        return new JsonObject()
                .put("version", follows.version())
                .texts("questions", follows.questions())
                .build();
    }

    /** Reads what was written. */
    public static Follows follows(Located json) {
        return new Follows(json.number("version"), json.textsByName("questions"));
    }

    static <T> List<Json> all(List<T> values, Function<T, Json> writer) {
        return values.stream().map(writer).toList();
    }
}
