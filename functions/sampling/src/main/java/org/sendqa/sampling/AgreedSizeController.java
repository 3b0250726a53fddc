package org.sendqa.sampling;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Put;
import io.micronaut.serde.annotation.SerdeImport;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import org.jspecify.annotations.Nullable;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Callers;
import org.sendqa.edge.JsonBody;
import org.sendqa.edge.MayCall;
import org.sendqa.edge.Replies;

/** Takes over HTTP how many cases a draw is to have and on which theme, where that is agreed each time. */
@Controller("/v1/{authority}/cycles/{cycle}")
@MayCall(Callers.QA_OFFICERS)
@SerdeImport(DrawSize.class)
@SerdeImport(ThemeView.class)
final class AgreedSizeController {

    private final AgreeSize agreeSize;

    AgreedSizeController(AgreeSize agreeSize) {
        this.agreeSize = agreeSize;
    }

    /**
     * What an officer enters; where the cases needn't have anything in common, the theme is left out.
     *
     * @param size how many cases the draw takes
     * @param outOfTurn whether the theme comes before others that didn't have their turn yet; may be left out
     */
    record SizeWish(
            int size, @Nullable ThemeView theme, @Nullable Boolean outOfTurn) {}

    /** Takes the number, and where the framework leaves it open the theme. */
    @Put("/draws/{draw}/size")
    @RequestBody(content = @Content(schema = @Schema(implementation = SizeWish.class)))
    DrawSize agree(String authority, String cycle, String draw, Caller caller, JsonBody body) {
        AgreeSize.Wish wish = body.read(json -> DrawSize.wish(cycle, draw, json));
        return Replies.reply(agreeSize.agree(caller, wish), DrawSize::of);
    }
}
