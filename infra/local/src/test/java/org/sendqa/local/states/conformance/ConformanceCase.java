package org.sendqa.local.states.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One case of the table.
 *
 * @param name what holds, as a sentence
 * @param source the document, page and section that says so
 * @param about the handled fields that it shows, as {@code Retrier.MaxAttempts}
 * @param definition the state machine
 * @param functions how each function behaves, call by call; the last behaviour stays
 * @param input the execution's
 * @param expect what must come of it
 */
record ConformanceCase(
        String name,
        String source,
        List<String> about,
        String definition,
        JsonNode functions,
        JsonNode input,
        JsonNode expect) {

    static ConformanceCase of(JsonNode json) {
        return new ConformanceCase(
                json.get("name").textValue(),
                json.get("source").textValue(),
                texts(json.path("about")),
                json.get("definition").textValue(),
                json.path("functions"),
                json.path("input"),
                json.get("expect"));
    }

    /** What the definition is refused with; empty for one that must be understood. */
    List<String> refused() {
        return texts(expect.path("refused"));
    }

    Optional<JsonNode> expected(String what) {
        return Optional.ofNullable(expect.get(what));
    }

    static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    /** The name, which is how the test is reported. */
    @Override
    public String toString() {
        return name;
    }
}
