package org.sendqa.domain.audit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
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
        return of(Located.root(JsonReader.read(text)));
    }

    /** The answers of an object by question id; each is exactly one of grade, text and not applicable. */
    public static Map<String, Answer> of(Located object) {
        Map<String, Answer> answers = new TreeMap<>();
        object.object().members().keySet().forEach(question -> answers.put(question, answer(object.member(question))));
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
        var grade = answer.only(GRADE, TEXT, NOT_APPLICABLE).find(GRADE).map(Located::text);
        var text = answer.find(TEXT).map(Located::text);
        var notApplicable = answer.find(NOT_APPLICABLE).map(Located::flag).filter(flag -> flag);
        List<Answer> given = Stream.of(
                        grade.<Answer>map(Answer.Graded::new),
                        text.<Answer>map(Answer.Text::new),
                        notApplicable.<Answer>map(_ -> new Answer.NotApplicable()))
                .flatMap(Optional::stream)
                .toList();
        if (given.size() != 1) {
            throw answer.mustBe("exactly one of grade, text and notApplicable");
        }
        return given.getFirst();
    }
}
