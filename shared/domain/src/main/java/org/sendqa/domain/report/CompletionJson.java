package org.sendqa.domain.report;

import org.sendqa.domain.json.Json;
import org.sendqa.domain.json.JsonObject;
import org.sendqa.domain.json.Located;

/** Writes and reads how far a draw came. */
final class CompletionJson {

    private CompletionJson() {}

    static Json write(Completion completion) {
        return new JsonObject()
                .put("name", completion.name())
                .put("planned", completion.planned())
                .put("drawn", completion.drawn())
                .put("allocated", completion.allocated())
                .put("handedBack", HandedBackJson.write(completion.handedBack()))
                .put("voided", completion.voided())
                .put("submitted", completion.submitted())
                .put("late", completion.late())
                .build();
    }

    static Completion read(Located json) {
        return new Completion(
                json.text("name"),
                json.number("planned"),
                json.number("drawn"),
                json.number("allocated"),
                HandedBackJson.read(json.member("handedBack")),
                json.number("voided"),
                json.number("submitted"),
                json.number("late"));
    }
}
