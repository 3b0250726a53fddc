package org.sendqa.verification;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import org.sendqa.domain.practice.Practice;
import org.sendqa.local.LocalAws;
import org.sendqa.visitors.Dump;
import org.sendqa.visitors.Visitor;

/** An officer lets auditors practise on the form of dip samples; one of them does. */
final class RehearsedForm {

    private static final String PRACTICE = "/practices/dip-samples";
    private static final String TRIAL = "/trials/dip-samples";
    private static final ObjectMapper JSON = new ObjectMapper();

    private RehearsedForm() {}

    /** Opened, or found as it was opened before. */
    static void opens(LocalAws aws) {
        assertThat(Visitor.as(aws, Visitor.OFFICER)
                        .call("PUT", PRACTICE, "{\"auditors\": []}")
                        .status())
                .isEqualTo(200);
    }

    /**
     * Answered in full, handed in, looked at by the officer, ended, or left until it ends by itself: nobody is written
     * to and nothing of it is left.
     */
    static void goesItsWay(LocalAws aws, String auditor) {
        opens(aws);
        int letters = aws.mails().size();
        Visitor visitor = Visitor.as(aws, auditor);
        assertThat(visitor.get("/trials").json().findValuesAsText("state")).containsExactly("new");
        for (JsonNode section : visitor.get(TRIAL).json().at("/form/sections")) {
            String address = TRIAL + "/sections/" + section.path("id").asText();
            assertThat(visitor.call("PUT", address, answers(section)).status()).isEqualTo(200);
        }
        assertThat(visitor.call("POST", TRIAL + "/submission", "").status()).isEqualTo(200);
        Visitor officer = Visitor.as(aws, Visitor.OFFICER);
        assertThat(officer.get("/practices").json().findValuesAsText("state")).contains("open", "submitted");
        assertThat(officer.get(PRACTICE + "/answers").json().path("trials")).hasSize(1);
        assertThat(officer.call("DELETE", PRACTICE, "").status()).isEqualTo(200);
        aws.settle();
        assertThat(aws.mails()).hasSize(letters);
        assertThat(visitor.get(TRIAL).status()).isEqualTo(404);
        nothingIsLeft(aws);
        endsByItself(aws, auditor);
    }

    /** Tried again, and nobody ends it: the morning after its last day it is gone all the same. */
    private static void endsByItself(LocalAws aws, String auditor) {
        opens(aws);
        Visitor visitor = Visitor.as(aws, auditor);
        JsonNode section = visitor.get(TRIAL).json().at("/form/sections/0");
        String address = TRIAL + "/sections/" + section.path("id").asText();
        assertThat(visitor.call("PUT", address, answers(section)).status()).isEqualTo(200);
        Instant later = aws.clock().now().plus(Duration.ofDays(Practice.DAYS + 1));
        JsonNode morning = JSON.createObjectNode().put("time", later.toString());
        assertThat(aws.invoke("EndOldPracticesFunction", morning)
                        .path("practices")
                        .asInt())
                .isOne();
        assertThat(visitor.get(TRIAL).status()).isEqualTo(404);
        nothingIsLeft(aws);
    }

    private static void nothingIsLeft(LocalAws aws) {
        assertThat(Dump.of(aws).contents().keySet())
                .noneMatch(item -> item.startsWith("item dor|practice|dip-samples "));
    }

    private static String answers(JsonNode section) {
        ObjectNode body = JSON.createObjectNode();
        ObjectNode answers = body.putObject("answers");
        for (JsonNode question : section.path("questions")) {
            boolean text = question.path("kind").asText().equals("text");
            ObjectNode answer = answers.putObject(question.path("id").asText());
            if (text) {
                answer.put("text", "Section A");
            } else {
                answer.put("grade", "good");
            }
        }
        return body.toString();
    }
}
