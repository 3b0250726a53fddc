package org.sendqa.sampling;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Put;
import io.micronaut.serde.annotation.Serdeable;
import org.sendqa.edge.Caller;
import org.sendqa.edge.JsonBody;
import org.sendqa.edge.Replies;

/** Takes over HTTP how many cases a draw is to have, where that is agreed each time. */
@Controller("/v1/{authority}/cycles/{cycle}")
final class AgreedSizeController {

    private final AgreeSize agreeSize;

    AgreedSizeController(AgreeSize agreeSize) {
        this.agreeSize = agreeSize;
    }

    /** How many cases a draw is to take. */
    @Serdeable
    record Size(int size) {}

    @Put("/draws/{draw}/size")
    HttpResponse<?> agree(String authority, String cycle, String draw, Caller caller, JsonBody body) {
        int size = body.read(json -> json.only("size").number("size"));
        return Replies.reply(
                agreeSize.agree(caller, cycle, draw, size), agreed -> HttpResponse.ok(new Size(agreed.size())));
    }
}
