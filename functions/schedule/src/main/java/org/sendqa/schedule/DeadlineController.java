package org.sendqa.schedule;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Put;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.cycle.WantedDays;
import org.sendqa.domain.json.Located;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Callers;
import org.sendqa.edge.JsonBody;
import org.sendqa.edge.MayCall;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Replies;

/** Lets officers give a round more time, and have answers taken again once it is over. */
@Controller("/v1/{authority}/cycles/{cycle}")
@MayCall(Callers.QA_OFFICERS)
final class DeadlineController {

    private final ExtendRound extendRound;
    private final ReopenRound reopenRound;

    DeadlineController(ExtendRound extendRound, ReopenRound reopenRound) {
        this.extendRound = extendRound;
        this.reopenRound = reopenRound;
    }

    /** Until when a round takes answers now. */
    @Serdeable
    record Days(String cycle, String dueOn, String closesOn) {}

    /** Why a round is to take answers for longer, and the days that move; a day left out stays. */
    record DaysWish(
            String reason,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate closesOn) {}

    /** Takes why, and the days that move. */
    @Put("/deadline")
    @RequestBody(content = @Content(schema = @Schema(implementation = DaysWish.class)))
    Days extend(String authority, String cycle, Caller caller, JsonBody body) {
        var wish = body.read(json -> new ExtendRound.Wish(cycle, reason(json), WantedDays.read(json)));
        return reply(extendRound.run(caller, wish));
    }

    /** Takes why, and until when if the round's own days are past. */
    @Put("/reopening")
    @RequestBody(content = @Content(schema = @Schema(implementation = DaysWish.class)))
    Days reopen(String authority, String cycle, Caller caller, JsonBody body) {
        var wish = body.read(json -> new ReopenRound.Wish(cycle, reason(json), WantedDays.read(json)));
        return reply(reopenRound.run(caller, wish));
    }

    private static String reason(Located json) {
        return json.only("reason", WantedDays.DUE, WantedDays.CLOSES).line("reason");
    }

    private static Days reply(Outcome<Cycle> outcome) {
        return Replies.reply(outcome, DeadlineController::days);
    }

    private static Days days(Cycle cycle) {
        var until = cycle.answersUntil().orElseThrow();
        return new Days(
                cycle.ref().id(), until.dueOn().toString(), until.closesOn().toString());
    }
}
