package org.sendqa.verification;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import org.sendqa.local.LocalAws;
import org.sendqa.visitors.Visitor;

/** An officer reads a submitted audit of the month and writes about it; its auditor reads that. */
final class WrittenFeedback {

    private static final String WORDS = "{\"well\": \"Each grade stands on evidence.\", \"next\": \"\"}";

    private WrittenFeedback() {}

    static void goesItsWay(LocalAws aws, String auditor) {
        Visitor visitor = Visitor.as(aws, auditor);
        Visitor officer = Visitor.as(aws, Visitor.OFFICER);
        String audit = april(visitor).path("audit").asText();
        JsonNode listed =
                officer.get("/cycles/ehc-plan-audits-2026-04/answers").json().path("audits");
        assertThat(listed).extracting(one -> one.path("audit").asText()).contains(audit);
        JsonNode answers = officer.get("/audits/%s/answers".formatted(audit)).json();
        assertThat(answers.path("answers")).isNotEmpty();
        give(aws, officer, audit, answers.path("version").asInt());
        aws.settle();
        assertThat(aws.mails()).extracting(mail -> mail.subject()).contains("There is feedback for you");
        assertThat(april(visitor).path("feedback").asText()).isEqualTo("new");
        String note = "/audits/%s/feedback/1/acknowledgement".formatted(audit);
        assertThat(visitor.call("POST", note, "").status()).isEqualTo(200);
        assertThat(april(visitor).path("feedback").asText()).isEqualTo("read");
    }

    private static JsonNode april(Visitor visitor) {
        return visitor.get("/audits")
                .json()
                .path("audits")
                .valueStream()
                .filter(one -> one.path("period").asText().equals("April 2026"))
                .findFirst()
                .orElseThrow();
    }

    private static void give(LocalAws aws, Visitor officer, String audit, int version) {
        var request = HttpRequest.newBuilder(aws.door().resolve("/v1/dor/audits/%s/feedback".formatted(audit)))
                .header("Content-Type", "application/json")
                .header("If-Match", "\"%d\"".formatted(version))
                .header("Authorization", officer.authorization())
                .POST(BodyPublishers.ofString(WORDS));
        assertThat(Visitor.send(request.build()).status()).isEqualTo(200);
    }
}
