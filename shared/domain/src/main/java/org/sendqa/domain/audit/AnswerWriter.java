package org.sendqa.domain.audit;

import java.time.LocalDate;
import org.sendqa.domain.json.Json;
import org.sendqa.domain.json.JsonObject;

/** Writes one answer as JSON: an object with one name that says how it was answered. */
final class AnswerWriter {

    private AnswerWriter() {}

    static Json write(Answer answer) {
        JsonObject json = new JsonObject();
        return switch (answer) {
            case Answer.Graded(String grade) -> json.put("grade", grade).build();
            case Answer.Text(String text) -> json.put("text", text).build();
            case Answer.NotApplicable() -> json.put("notApplicable", true).build();
            case Answer.Choice(String choice) -> json.put("choice", choice).build();
            case Answer.Choices(var choices) -> json.texts("choices", choices).build();
            case Answer.Whole(long number) -> json.put("number", number).build();
            case Answer.Day(LocalDate date) -> json.put("date", date.toString()).build();
            case Answer.Dates dates -> json.put("dates", dates(dates)).build();
            case Answer.Entries(var entries) ->
                json.list("entries", entries.stream().map(AnswersJson::json).toList())
                        .build();
        };
    }

    private static Json dates(Answer.Dates dates) {
        JsonObject json = new JsonObject();
        if (dates.due() != null) {
            json.put("due", dates.due().toString());
        }
        if (dates.actual() != null) {
            json.put("actual", dates.actual().toString());
        }
        return json.put("reason", dates.reason()).build();
    }
}
