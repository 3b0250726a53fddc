package org.sendqa.domain.instrument;

import java.util.List;
import org.sendqa.domain.expression.ExpressionWriter;
import org.sendqa.domain.json.Json;
import org.sendqa.domain.json.JsonObject;

/** Writes questions as JSON: what all have, then what their kind adds. */
final class QuestionWriter {

    private static final String OPTIONS = "options";
    private static final String LEAST = "least";
    private static final String MOST = "most";
    private static final String QUESTIONS = "questions";

    private QuestionWriter() {}

    static Json write(Question question) {
        JsonObject json = new JsonObject()
                .put("id", question.id())
                .put("words", question.words())
                .put("guidance", question.guidance())
                .put("when", ExpressionWriter.write(question.asking().when()))
                .put("required", ExpressionWriter.write(question.asking().required()))
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
                        .list(QUESTIONS, InstrumentJson.all(questions, QuestionWriter::write));
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
}
