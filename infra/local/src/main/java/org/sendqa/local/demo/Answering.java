package org.sendqa.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * How one auditor of the demo answers: declares, fills the form section by section, submits.
 *
 * @param young whether the child is too young for what needn't apply
 */
record Answering(Colleague auditor, String grade, boolean young) {

    private static final List<String> SCALE = List.of("outstanding", "good", "requires-improvement", "inadequate");

    /** Answers every audit of the auditor's work list that hasn't begun. */
    void run() {
        for (JsonNode work : auditor.get("/audits").path("audits")) {
            if (work.path("state").asText().equals("assigned")) {
                answer("/audits/" + work.path("audit").asText());
            }
        }
    }

    private void answer(String audit) {
        auditor.post(audit + "/declaration", "{\"hand\": \"none\"}");
        JsonNode form = auditor.get(audit).path("form");
        for (JsonNode section : form.path("sections")) {
            auditor.put(audit + "/sections/" + section.path("id").asText(), answers(form, section));
        }
        auditor.post(audit + "/submission", "{}");
    }

    private String answers(JsonNode form, JsonNode section) {
        ObjectNode answers = JsonNodeFactory.instance.objectNode();
        for (JsonNode question : section.path("questions")) {
            String id = question.path("id").asText();
            answers.set(id, answer(form, question));
        }
        return JsonNodeFactory.instance.objectNode().set("answers", answers).toString();
    }

    private ObjectNode answer(JsonNode form, JsonNode question) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        if (young && question.path("notApplicable").asBoolean()) {
            return answer.put("notApplicable", true);
        }
        String id = question.path("id").asText();
        return question.path("kind").asText().equals("scaled")
                ? answer.put("grade", id.equals(form.path("overall").asText()) ? grade : near(id))
                : answer.put("text", "A made-up observation about %s.".formatted(id.replace('-', ' ')));
    }

    /** A grade at most one step from the overall one, the same in every run. */
    private String near(String question) {
        int step = Math.floorMod((question + grade).hashCode(), 3) - 1;
        return SCALE.get(Math.clamp(SCALE.indexOf(grade) + (long) step, 0, SCALE.size() - 1));
    }
}
