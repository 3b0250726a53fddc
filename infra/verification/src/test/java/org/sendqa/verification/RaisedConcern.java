package org.sendqa.verification;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.sendqa.local.LocalAws;
import org.sendqa.visitors.Visitor;

/**
 * A remedial action that an auditor of the month raised in the first of their audits.
 *
 * @param id its name
 */
record RaisedConcern(LocalAws aws, String id) {

    private static final String BODY =
            "{\"kind\": \"remedial-action\", \"words\": \"Section F names a school that has closed\"}";

    /** Raised, or found as it was raised before: the same request makes one. */
    static RaisedConcern by(String auditor, LocalAws aws) {
        Visitor visitor = Visitor.as(aws, auditor);
        String audit = visitor.get("/audits")
                .json()
                .path("audits")
                .path(0)
                .path("audit")
                .asText();
        Visitor.Reply raised = visitor.call("POST", "/audits/%s/concerns".formatted(audit), BODY);
        assertThat(raised.status()).isEqualTo(200);
        assertThat(visitor.get("/audits/%s/concerns".formatted(audit)).json().path("raised"))
                .isNotEmpty();
        aws.settle();
        return new RaisedConcern(aws, raised.json().path("concern").asText());
    }

    /** An officer finds it on the list, reads it, acknowledges it and says that it is done. */
    void isSeenTo() {
        Visitor officer = Visitor.as(aws, Visitor.OFFICER);
        assertThat(officer.get("/concerns").json().path("concerns"))
                .extracting(line -> line.path("concern").asText())
                .contains(id);
        JsonNode read = officer.get("/concerns/" + id).json();
        assertThat(read.path("words").asText()).contains("Section F");
        assertThat(read.path("caseNumber").asText()).startsWith("SAMPLE-");
        assertThat(officer.call("POST", "/concerns/%s/acknowledgement".formatted(id), "")
                        .json()
                        .path("state")
                        .asText())
                .isEqualTo("in-hand");
        assertThat(officer.call("POST", "/concerns/%s/outcome".formatted(id), "{\"outcome\": \"done\"}")
                        .json()
                        .path("state")
                        .asText())
                .isEqualTo("done");
    }
}
