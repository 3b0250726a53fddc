package org.sendqa.domain.audit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sendqa.domain.json.Json;
import org.sendqa.domain.json.JsonObject;
import org.sendqa.domain.json.Located;

/** One answer as JSON: an object with one name that says how it was answered. */
final class AnswerJson {

    private static final List<String> NAMES =
            List.of("grade", "text", "choice", "choices", "number", "date", "dates", "entries", "notApplicable");

    private AnswerJson() {}

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

    static Answer read(Located json) {
        List<String> names =
                NAMES.stream().filter(name -> json.find(name).isPresent()).toList();
        json.only(NAMES.toArray(String[]::new));
        if (names.size() != 1) {
            throw json.mustBe("exactly one of " + String.join(", ", NAMES));
        }
        Located inner = json.member(names.getFirst());
        return switch (names.getFirst()) {
            case "grade" -> new Answer.Graded(inner.text());
            case "text" -> new Answer.Text(inner.text());
            case "choice" -> new Answer.Choice(inner.text());
            case "choices" -> new Answer.Choices(json.texts("choices"));
            case "number" -> new Answer.Whole(inner.whole());
            case "date" -> new Answer.Day(date(inner));
            case "dates" -> dates(inner.only("due", "actual", "reason"));
            case "entries" ->
                new Answer.Entries(inner.items().stream().map(AnswersJson::of).toList());
            default -> notApplicable(inner);
        };
    }

    private static Answer notApplicable(Located json) {
        if (json.flag()) {
            return new Answer.NotApplicable();
        }
        throw json.mustBe("true, or left out");
    }

    private static Answer dates(Located json) {
        return new Answer.Dates(
                day(json, "due"),
                day(json, "actual"),
                json.find("reason").map(Located::text).orElse(""));
    }

    private static @Nullable LocalDate day(Located json, String name) {
        return json.find(name).map(AnswerJson::date).orElse(null);
    }

    private static LocalDate date(Located json) {
        try {
            return LocalDate.parse(json.text());
        } catch (DateTimeException _) {
            throw json.mustBe("a date such as 2026-04-01");
        }
    }
}
