package org.sendqa.domain.audit;

import java.util.Map;
import java.util.TreeMap;
import org.sendqa.domain.json.CanonicalJson;
import org.sendqa.domain.json.Json;
import org.sendqa.domain.json.JsonObject;
import org.sendqa.domain.json.JsonReader;
import org.sendqa.domain.json.Located;

/** Answers as canonical JSON and back, as drafts and submitted answers are stored. */
public final class AnswersJson {

    private static final String GRADE = "grade";
    private static final String TEXT = "text";
    private static final String NOT_APPLICABLE = "notApplicable";

    private AnswersJson() {}

    /** The one text of some answers, by question id. */
    public static String write(Map<String, Answer> answers) {
        JsonObject object = new JsonObject();
        answers.forEach((question, answer) -> object.put(question, json(answer)));
        return CanonicalJson.write(object.build());
    }

    /** The answers of a text that {@link #write} made; anything else is refused. */
    public static Map<String, Answer> read(String text) {
        Located root = Located.root(JsonReader.read(text));
        Map<String, Answer> answers = new TreeMap<>();
        root.object().members().keySet().forEach(question -> answers.put(question, answer(root.member(question))));
        return Map.copyOf(answers);
    }

    private static Json json(Answer answer) {
        JsonObject object = new JsonObject();
        return switch (answer) {
            case Answer.Graded(String grade) -> object.put(GRADE, grade).build();
            case Answer.Text(String text) -> object.put(TEXT, text).build();
            case Answer.NotApplicable() -> object.put(NOT_APPLICABLE, true).build();
        };
    }

    private static Answer answer(Located answer) {
        if (answer.find(GRADE).isPresent()) {
            return new Answer.Graded(answer.text(GRADE));
        }
        if (answer.find(TEXT).isPresent()) {
            return new Answer.Text(answer.text(TEXT));
        }
        if (answer.flag(NOT_APPLICABLE)) {
            return new Answer.NotApplicable();
        }
        throw answer.mustBe("a grade, a text or not applicable");
    }
}
