package org.sendqa.domain.audit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sendqa.domain.json.Located;

/** Reads one answer, which says in exactly one way what was answered. */
final class AnswerReader {

    private static final List<String> NAMES =
            List.of("grade", "text", "choice", "choices", "number", "date", "dates", "entries", "notApplicable");

    private AnswerReader() {}

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
            case "text" -> new Answer.Text(words(inner));
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

    /** However the browser or the document it was copied from ends lines, ours end with a line feed. */
    private static String words(Located json) {
        return json.text().replace("\r\n", "\n").replace('\r', '\n');
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
                json.find("reason").map(AnswerReader::words).orElse(""));
    }

    private static @Nullable LocalDate day(Located json, String name) {
        return json.find(name).map(AnswerReader::date).orElse(null);
    }

    private static LocalDate date(Located json) {
        try {
            return LocalDate.parse(json.text());
        } catch (DateTimeException _) {
            throw json.mustBe("a date such as 2026-04-01");
        }
    }
}
