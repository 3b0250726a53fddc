package org.sendqa.schedule;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.serde.annotation.SerdeImport;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import org.sendqa.domain.cycle.Pause;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Callers;
import org.sendqa.edge.JsonBody;
import org.sendqa.edge.MayCall;
import org.sendqa.edge.Replies;

/** The year ahead over HTTP: officers look, pause and resume. */
@Controller("/v1/{authority}")
@MayCall(Callers.QA_OFFICERS)
@SerdeImport(ScheduleView.class)
@SerdeImport(ScheduleView.ActivityView.class)
@SerdeImport(ScheduleView.AskView.class)
@SerdeImport(ScheduleView.AttributeView.class)
@SerdeImport(ScheduleView.DaysView.class)
@SerdeImport(ScheduleView.FrameworkView.class)
@SerdeImport(ScheduleView.ListView.class)
@SerdeImport(ScheduleView.PeriodView.class)
@SerdeImport(ScheduleView.ReviewView.class)
final class ScheduleController {

    private final ViewSchedule viewSchedule;
    private final PauseActivity pauseActivity;

    ScheduleController(ViewSchedule viewSchedule, PauseActivity pauseActivity) {
        this.viewSchedule = viewSchedule;
        this.pauseActivity = pauseActivity;
    }

    /** Where an activity, or everything, stands now. */
    @Serdeable
    record PauseReply(String scope, boolean paused, String reason) {

        static PauseReply of(Pause pause) {
            return new PauseReply(
                    pause.header().scope(),
                    pause instanceof Pause.Active,
                    pause.header().reason());
        }
    }

    /** Why an activity, or everything, is to be paused. */
    record PauseWish(String reason) {}

    @Get("/schedule/{year}")
    ScheduleView view(String authority, String year, Caller caller) {
        return Replies.reply(viewSchedule.view(caller, year), view -> view);
    }

    /** Takes why; the scope is an activity's id, or everything. */
    @Put("/pauses/{scope}")
    @RequestBody(content = @Content(schema = @Schema(implementation = PauseWish.class)))
    PauseReply pause(String authority, String scope, Caller caller, JsonBody body) {
        String reason = body.read(json -> json.only("reason").text("reason"));
        return Replies.reply(pauseActivity.pause(caller, scope, reason), PauseReply::of);
    }

    @Delete("/pauses/{scope}")
    PauseReply resume(String authority, String scope, Caller caller) {
        return Replies.reply(pauseActivity.resume(caller, scope), PauseReply::of);
    }
}
