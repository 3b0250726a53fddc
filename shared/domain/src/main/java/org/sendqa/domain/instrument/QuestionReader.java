package org.sendqa.domain.instrument;

import java.util.List;
import org.sendqa.domain.expression.ExpressionReader;
import org.sendqa.domain.instrument.Question.Asking;
import org.sendqa.domain.json.Located;

/** Reads questions out of a compiled instrument. */
final class QuestionReader {

    private QuestionReader() {}

    static Question read(Located json) {
        return new Question(
                json.text("id"),
                json.text("words"),
                json.text("guidance"),
                kind(json),
                new Asking(
                        ExpressionReader.read(json.member("when")),
                        ExpressionReader.read(json.member("required")),
                        json.flag("notApplicable")));
    }

    private static Kind kind(Located json) {
        return switch (json.text("kind")) {
            case "scaled" -> new Kind.Scaled(json.text("scale"), json.texts("descriptors"));
            case "choice" -> new Kind.Choice(options(json));
            case "choices" -> new Kind.Choices(options(json));
            case "text" -> new Kind.Text(json.number("limit"));
            case "number" -> new Kind.Whole(json.whole("least"), json.whole("most"));
            case "date" -> new Kind.Day();
            case "dates" -> new Kind.Dates(new Kind.Due(json.text("after"), json.number("weeks")));
            case "entries" ->
                new Kind.Entries(
                        json.list("questions").stream()
                                .map(QuestionReader::read)
                                .toList(),
                        json.number("most"));
            default -> throw json.member("kind").mustBe("a kind of question");
        };
    }

    private static List<Kind.Option> options(Located json) {
        return json.list("options").stream()
                .map(option -> new Kind.Option(option.text("id"), option.text("title")))
                .toList();
    }
}
