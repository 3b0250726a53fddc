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

    private AnswersJson() {}

    /** The one text of some answers, by question id. */
    public static String write(Map<String, Answer> answers) {
        return CanonicalJson.write(json(answers));
    }

    /** Some answers as an object by question id. */
    public static Json.Obj json(Map<String, Answer> answers) {
        JsonObject object = new JsonObject();
        answers.forEach((question, answer) -> object.put(question, AnswerWriter.write(answer)));
        return object.build();
    }

    /** The answers of a text that {@link #write} made; anything else is refused. */
    public static Map<String, Answer> read(String text) {
        return of(Located.root(JsonReader.read(text)));
    }

    /** The answers of an object by question id; each says in exactly one way what was answered. */
    public static Map<String, Answer> of(Located object) {
        Map<String, Answer> answers = new TreeMap<>();
        object.object()
                .members()
                .keySet()
                .forEach(question -> answers.put(question, AnswerReader.read(object.member(question))));
        return Map.copyOf(answers);
    }
}
