package org.sendqa.verification;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sendqa.visitors.Auditor;
import org.sendqa.visitors.Browser;

/**
 * Every tool of the five frameworks is a form that people can fill in, and what it saves is what the server takes. With
 * a browser and an auditor of its own, of whom the server hears no more than the beginning, it runs beside the others.
 */
@ExtendWith(SiteExtension.class)
class SiteFormsIT {

    private final SiteRound round;

    SiteFormsIT(SiteRound round) {
        this.round = round;
    }

    @Test
    void everyToolIsShownWithoutFaultAndSavesWhatTheServerTakes() throws Exception {
        try (Browser browser = new Browser();
                Auditor auditor = new Auditor(browser.context(1280, 900), round.address(), "Sample Provision Lead 5")) {
            auditor.at("/audits").begin();
            for (JsonNode tool : CompiledTools.all()) {
                new FilledTool(auditor.page(), tool).run();
            }
        }
    }
}
