package org.sendqa.verification;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.sendqa.local.LocalAws;
import org.sendqa.visitors.Visitor;

/** An agreement on sharing data that an officer records and withdraws again; nobody's audits hang on it. */
final class RecordedAgreement {

    private static final String TERMS = "{\"partner\": \"bcp\", \"activities\": [\"health-advice-audits\"],"
            + " \"level\": \"redacted\", \"from\": \"2026-04-01\", \"until\": \"2027-03-31\"}";

    private RecordedAgreement() {}

    static void comesAndGoes(LocalAws aws) {
        Visitor officer = Visitor.as(aws, Visitor.OFFICER);
        JsonNode recorded = officer.call("POST", "/agreements", TERMS).json();
        assertThat(recorded.path("stage").asText()).isEqualTo("current");
        String address =
                "/agreements/%s/withdrawal".formatted(recorded.path("agreement").asText());
        assertThat(officer.call("PUT", address, "").status()).isEqualTo(200);
        assertThat(officer.get("/agreements").json().path("agreements").findValuesAsText("stage"))
                .containsExactly("withdrawn");
    }
}
