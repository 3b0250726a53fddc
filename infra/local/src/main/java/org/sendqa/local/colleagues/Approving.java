package org.sendqa.local.colleagues;

import com.fasterxml.jackson.databind.JsonNode;
import org.sendqa.local.LocalAws;

/** An officer who looks at reports before they go out, and approves them. */
public record Approving(LocalAws aws, Colleague officer) {

    /** Approves a round's report, if one waits for it. */
    public void run(String cycle) {
        if (officer.get("/cycles/" + cycle).path("state").asText().equals("to-approve")) {
            JsonNode draft = officer.get("/reports/%s/draft".formatted(cycle));
            officer.post(
                    "/reports/%s/approval".formatted(cycle),
                    "{\"edition\": \"%s\"}".formatted(draft.path("edition").asText()));
            aws.settle();
        }
    }
}
