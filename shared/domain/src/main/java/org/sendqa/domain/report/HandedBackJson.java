package org.sendqa.domain.report;

import org.sendqa.domain.json.Json;
import org.sendqa.domain.json.JsonObject;
import org.sendqa.domain.json.Located;

/** Writes and reads what made audits go back. */
final class HandedBackJson {

    private HandedBackJson() {}

    static Json write(HandedBack all) {
        return new JsonObject()
                .put("hand", all.hand())
                .put("absent", all.absent())
                .put("caseLeft", all.caseLeft())
                .put("passedOn", all.passedOn())
                .put("takenBack", all.takenBack())
                .build();
    }

    static HandedBack read(Located json) {
        return new HandedBack(
                json.number("hand"),
                json.number("absent"),
                json.number("caseLeft"),
                json.number("passedOn"),
                json.number("takenBack"));
    }
}
