package org.sendqa.domain.instrument;

import java.util.List;
import org.sendqa.domain.expression.ExpressionJson;
import org.sendqa.domain.instrument.Question.Asking;
import org.sendqa.domain.json.Json;
import org.sendqa.domain.json.JsonObject;
import org.sendqa.domain.json.Located;

/** Questions as JSON: what all have, then what their kind adds. */
final class QuestionJson {

    private static final String OPTIONS = "options";
    private static final String LEAST = "least";
    private static final String MOST = "most";
    private static final String QUESTIONS = "questions";

    private QuestionJson() {}

    static Json write(Question question) {
        JsonObject json = new JsonObject()
                .put("id", question.id())
                .put("words", question.words())
                .put("guidance", question.guidance())
                .put("when", ExpressionJson.write(question.asking().when()))
                .put("required", ExpressionJson.write(question.asking().required()))
                .put("notApplicable", question.asking().notApplicable());
        return kind(json, question.kind()).build();
    }

    private static JsonObject kind(JsonObject json, Kind kind) {
        return switch (kind) {
            case Kind.Scaled(String scale, var descriptors) ->
                json.put("kind", "scaled").put("scale", scale).texts("descriptors", descriptors);
            case Kind.Choice(var options) -> json.put("kind", "choice").list(OPTIONS, options(options));
            case Kind.Choices(var options) -> json.put("kind", "choices").list(OPTIONS, options(options));
            case Kind.Text(int limit) -> json.put("kind", "text").put("limit", limit);
            case Kind.Whole(long least, long most) ->
                json.put("kind", "number").put(LEAST, least).put(MOST, most);
            case Kind.Day() -> json.put("kind", "date");
            case Kind.Dates(Kind.Due(String after, int weeks)) ->
                json.put("kind", "dates").put("after", after).put("weeks", weeks);
            case Kind.Entries(var questions, int most) ->
                json.put("kind", "entries")
                        .put(MOST, most)
                        .list(QUESTIONS, InstrumentJson.all(questions, QuestionJson::write));
        };
    }

    private static List<Json> options(List<Kind.Option> options) {
        return InstrumentJson.all(
                options,
                option -> new JsonObject()
                        .put("id", option.id())
                        .put("title", option.title())
                        .build());
    }

    static Question read(Located json) {
        return new Question(
                json.text("id"),
                json.text("words"),
                json.text("guidance"),
                kind(json),
                new Asking(
                        ExpressionJson.read(json.member("when")),
                        ExpressionJson.read(json.member("required")),
                        json.flag("notApplicable")));
    }

    private static Kind kind(Located json) {
        return switch (json.text("kind")) {
            case "scaled" -> new Kind.Scaled(json.text("scale"), json.texts("descriptors"));
            case "choice" -> new Kind.Choice(options(json));
            case "choices" -> new Kind.Choices(options(json));
            case "text" -> new Kind.Text(json.number("limit"));
            case "number" -> new Kind.Whole(json.whole(LEAST), json.whole(MOST));
            case "date" -> new Kind.Day();
            case "dates" -> new Kind.Dates(new Kind.Due(json.text("after"), json.number("weeks")));
            case "entries" ->
                new Kind.Entries(
                        json.list(QUESTIONS).stream().map(QuestionJson::read).toList(), json.number(MOST));
            default -> throw json.member("kind").mustBe("a kind of question");
        };
    }

    private static List<Kind.Option> options(Located json) {
        return json.list(OPTIONS).stream()
                .map(option -> new Kind.Option(option.text("id"), option.text("title")))
                .toList();
    }
}
