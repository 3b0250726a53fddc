package org.sendqa.verification;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Base64;
import org.sendqa.local.LocalAws;
import org.sendqa.testing.SampleForm;
import org.sendqa.visitors.Visitor;

/** An officer uploads the next version of the audit of EHC plans, approves it, and later withdraws it. */
final class ApprovedForm {

    private static final String VERSION = "/instruments/ehc-plan-audit/versions/2";

    private ApprovedForm() {}

    static void comesIntoForce(LocalAws aws) {
        Visitor officer = Visitor.as(aws, Visitor.OFFICER);
        String file = Base64.getEncoder().encodeToString(new SampleForm().bytes());
        assertThat(officer.call("POST", "/instruments", "{\"file\": \"%s\"}".formatted(file))
                        .json()
                        .path("changed")
                        .asBoolean())
                .isTrue();
        JsonNode proposed = officer.get(VERSION).json();
        assertThat(proposed.at("/origin/state").asText()).isEqualTo("proposed");
        String approval =
                "{\"digest\": \"%s\"}".formatted(proposed.at("/origin/digest").asText());
        assertThat(officer.call("PUT", VERSION + "/approval", approval).status())
                .isEqualTo(200);
        assertThat(officer.get("/instruments").json().findValuesAsText("approvedBy"))
                .contains("Sample QA Officer 1");
    }

    /** A round that was announced with it, and whose audits nobody has yet, goes over to the version before. */
    static void isWithdrawn(LocalAws aws, String cycle) {
        assertThat(isAskedIn(aws, cycle)).isTrue();
        Visitor.Reply reply = Visitor.as(aws, Visitor.OFFICER)
                .call("PUT", VERSION + "/withdrawal", "{\"reason\": \"A question is missing\"}");
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().path("keptBy")).isEmpty();
        assertThat(isAskedIn(aws, cycle)).isFalse();
    }

    /** Whether a round was announced with it in force. */
    private static boolean isAskedIn(LocalAws aws, String cycle) {
        return ItemEditor.of(aws)
                .text("dor|cycle|" + cycle, "cycle", "packDigest")
                .contains("+");
    }
}
