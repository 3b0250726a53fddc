package org.sendqa.verification;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

/** Every tool of the five frameworks is a form that people can fill in, and what it saves is what the server takes. */
@OnSiteRound
class SiteFormsIT {

    private final SiteRound round;

    SiteFormsIT(SiteRound round) {
        this.round = round;
    }

    @Test
    void everyToolIsShownWithoutFaultAndSavesWhatTheServerTakes() throws Exception {
        try (Auditor auditor =
                round.auditor("Sample Provision Lead 5", 1280).at("/audits").begin()) {
            for (JsonNode tool : CompiledTools.all()) {
                new FilledTool(auditor.page(), tool).run();
            }
        }
    }
}
