package org.sendqa.sampling;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.serde.annotation.SerdeImport;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import org.jspecify.annotations.Nullable;
import org.sendqa.domain.json.Located;
import org.sendqa.domain.sampling.Replacement;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Callers;
import org.sendqa.edge.ClockReply;
import org.sendqa.edge.ContributedReply;
import org.sendqa.edge.CycleCounts;
import org.sendqa.edge.CycleDays;
import org.sendqa.edge.JsonBody;
import org.sendqa.edge.MayCall;
import org.sendqa.edge.Replies;
import org.sendqa.edge.ShowsCases;
import org.sendqa.edge.StepReply;

/** Samples over HTTP: officers look, replace and confirm. */
@Controller("/v1/{authority}/cycles/{cycle}")
@MayCall(Callers.QA_OFFICERS)
@SerdeImport(CycleView.class)
@SerdeImport(CycleDays.class)
@SerdeImport(CycleCounts.class)
@SerdeImport(SizeView.class)
@SerdeImport(SizeView.Attribute.class)
@SerdeImport(SizeView.Agency.class)
@SerdeImport(DiceView.class)
@SerdeImport(ContributedReply.class)
@SerdeImport(CycleView.Draw.class)
@SerdeImport(CycleView.DrawnCaseView.class)
@SerdeImport(CycleView.ContributorView.class)
@SerdeImport(ClockReply.class)
@SerdeImport(StepReply.class)
final class SamplingController {

    private final ViewCycle viewCycle;
    private final ReplaceCase replaceCase;
    private final ConfirmSample confirmSample;

    SamplingController(ViewCycle viewCycle, ReplaceCase replaceCase, ConfirmSample confirmSample) {
        this.viewCycle = viewCycle;
        this.replaceCase = replaceCase;
        this.confirmSample = confirmSample;
    }

    /**
     * What was done.
     *
     * @param by who took the place; null if no reserve was left
     */
    @Serdeable
    record Replaced(String drawId, String stratum, @Nullable String by) {

        static Replaced of(String drawId, Replacement.Made made) {
            return new Replaced(drawId, made.stratum(), made.by().orElse(null));
        }
    }

    /** Where the cycle stands now. */
    @Serdeable
    record Confirmed(String cycle, String state) {}

    /** Which case is to leave the sample, and why. */
    record ReplacementWish(String drawId, String reason) {}

    @Get
    @ShowsCases
    CycleView view(String authority, String cycle, Caller caller) {
        return Replies.reply(viewCycle.view(caller, cycle), view -> view);
    }

    /** Takes which case is to leave the sample, and why. */
    @Post("/draws/{draw}/replacements")
    @RequestBody(content = @Content(schema = @Schema(implementation = ReplacementWish.class)))
    Replaced replace(String authority, String cycle, String draw, Caller caller, JsonBody body) {
        var wish = body.read(json -> wish(cycle, draw, json.only("drawId", "reason")));
        return Replies.reply(replaceCase.replace(caller, wish), made -> Replaced.of(wish.drawId(), made));
    }

    private static ReplaceCase.Wish wish(String cycle, String draw, Located json) {
        return new ReplaceCase.Wish(cycle, draw, json.line("drawId"), json.line("reason"));
    }

    @Post("/confirmation")
    Confirmed confirm(String authority, String cycle, Caller caller) {
        return Replies.reply(
                confirmSample.confirm(caller, cycle),
                confirmed -> new Confirmed(confirmed.ref().id(), "confirmed"));
    }
}
