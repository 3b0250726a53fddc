package org.sendqa.sampling;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Put;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Callers;
import org.sendqa.edge.JsonBody;
import org.sendqa.edge.MayCall;
import org.sendqa.edge.Replies;

/** Takes over HTTP how many cases a draw is to have, where that is agreed each time. */
@Controller("/v1/{authority}/cycles/{cycle}")
@MayCall(Callers.QA_OFFICERS)
final class AgreedSizeController {

    private final AgreeSize agreeSize;

    AgreedSizeController(AgreeSize agreeSize) {
        this.agreeSize = agreeSize;
    }

    /** How many cases a draw is to take. */
    @Serdeable
    record Size(int size) {}

    @Put("/draws/{draw}/size")
    @RequestBody(content = @Content(schema = @Schema(implementation = Size.class)))
    Size agree(String authority, String cycle, String draw, Caller caller, JsonBody body) {
        int size = body.read(json -> json.only("size").number("size"));
        return Replies.reply(agreeSize.agree(caller, cycle, draw, size), agreed -> new Size(agreed.size()));
    }
}
