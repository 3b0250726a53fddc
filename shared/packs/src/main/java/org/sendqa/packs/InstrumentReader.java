package org.sendqa.packs;

import java.util.List;
import java.util.function.Predicate;
import org.sendqa.domain.json.Located;
import org.sendqa.domain.pack.Instrument;
import org.sendqa.domain.pack.Instrument.Grade;
import org.sendqa.domain.pack.Instrument.Kind;
import org.sendqa.domain.pack.Instrument.Question;
import org.sendqa.domain.pack.Instrument.Section;

/** Reads one instrument of a compiled pack. */
final class InstrumentReader {

    private InstrumentReader() {}

    static Instrument read(Located instrument) {
        return new Instrument(
                instrument.text("id"),
                instrument.number("version"),
                instrument.text("title"),
                instrument.list("scale").stream().map(InstrumentReader::grade).toList(),
                instrument.list("sections").stream()
                        .map(InstrumentReader::section)
                        .toList(),
                instrument.text("overall"));
    }

    private static Grade grade(Located grade) {
        return new Grade(grade.text("id"), grade.text("title"), grade.flag("passes"));
    }

    private static Section section(Located section) {
        return new Section(
                section.text("id"),
                section.text("title"),
                section.text("guidance"),
                section.list("questions").stream()
                        .map(InstrumentReader::question)
                        .toList());
    }

    /** A grade is required unless the file says otherwise; a text says so itself. */
    private static Question question(Located question) {
        Kind kind = PackReader.constant(question, "kind", Kind.class);
        Predicate<String> says = name -> question.find(name).isPresent() && question.flag(name);
        return new Question(
                question.text("id"),
                question.text("words"),
                kind,
                question.find("descriptors").isPresent() ? question.texts("descriptors") : List.of(),
                question.find("limit").isPresent() ? question.number("limit") : 0,
                kind == Kind.GRADE || says.test("required"),
                says.test("notApplicable"));
    }
}
