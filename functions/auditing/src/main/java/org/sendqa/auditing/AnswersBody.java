package org.sendqa.auditing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sendqa.domain.audit.Answer;

/**
 * A section's answers as they come in.
 *
 * @param answers by question id; a question left out has no answer, but the whole must be there, so that a mistyped
 *     body doesn't empty a section
 */
@JsonIgnoreProperties(ignoreUnknown = false)
public record AnswersBody(@Nullable Map<String, One> answers) {

    /** One answer: exactly one of the three is given. */
    @JsonIgnoreProperties(ignoreUnknown = false)
    public record One(
            @Nullable String grade,
            @Nullable String text,
            @Nullable Boolean notApplicable) {

        static One of(Answer answer) {
            return switch (answer) {
                case Answer.Graded(String grade) -> new One(grade, null, null);
                case Answer.Text(String text) -> new One(null, text, null);
                case Answer.NotApplicable() -> new One(null, null, true);
            };
        }

        private List<Answer> given() {
            List<Answer> given = new ArrayList<>();
            if (grade != null) {
                given.add(new Answer.Graded(grade));
            }
            if (text != null) {
                given.add(new Answer.Text(text));
            }
            if (Boolean.TRUE.equals(notApplicable)) {
                given.add(new Answer.NotApplicable());
            }
            return given;
        }
    }

    /** One sentence for each question that isn't answered in exactly one way, or for a body without answers. */
    List<String> faults() {
        if (answers == null) {
            return List.of("Give the section's answers as {\"answers\": {…}}, by question.");
        }
        return new TreeMap<>(answers)
                .entrySet().stream()
                        .filter(entry -> entry.getValue().given().size() != 1)
                        .map(entry ->
                                "'%s' needs exactly one of grade, text and notApplicable.".formatted(entry.getKey()))
                        .toList();
    }

    /** The answers, once there are no {@link #faults()}. */
    Map<String, Answer> read() {
        Map<String, Answer> read = new HashMap<>();
        if (answers != null) {
            answers.forEach((question, one) -> read.put(question, one.given().getFirst()));
        }
        return read;
    }
}
