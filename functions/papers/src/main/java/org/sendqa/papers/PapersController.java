package org.sendqa.papers;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Put;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Callers;
import org.sendqa.edge.JsonBody;
import org.sendqa.edge.MayCall;
import org.sendqa.edge.Replies;

/** Takes over HTTP which papers of a drawn case were never sent. */
@Controller("/v1/{authority}/cycles/{cycle}")
final class PapersController {

    private final SayMissing sayMissing;

    PapersController(SayMissing sayMissing) {
        this.sayMissing = sayMissing;
    }

    /** Papers that are missing, and contributions that aren't expected; none where they came after all. */
    record MissingWish(List<String> papers, @Nullable List<String> notExpected) {}

    /** What stands now. */
    @Serdeable
    record Missing(List<String> papers, List<String> notExpected) {}

    /** Takes all papers of the case that were never sent, under {@code papers}, and what isn't expected of it. */
    @Put("/draws/{draw}/cases/{drawId}/missing")
    @MayCall(Callers.QA_OFFICERS)
    @RequestBody(content = @Content(schema = @Schema(implementation = MissingWish.class)))
    Missing say(String authority, String cycle, String draw, String drawId, Caller caller, JsonBody body) {
        var wish = body.read(json -> new SayMissing.Wish(
                cycle,
                draw,
                drawId,
                json.only("papers", "notExpected").texts("papers"),
                json.find("notExpected").isPresent() ? json.texts("notExpected") : List.of()));
        return Replies.reply(
                sayMissing.run(caller, wish),
                drawn -> new Missing(drawn.missing(), drawn.neverSent().notExpected()));
    }
}
