package org.sendqa.schedule;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.serde.annotation.SerdeImport;
import io.micronaut.serde.annotation.Serdeable;
import org.sendqa.domain.cycle.Pause;
import org.sendqa.edge.Caller;
import org.sendqa.edge.JsonBody;
import org.sendqa.edge.Replies;

/** The year ahead over HTTP: officers look, pause and resume. */
@Controller("/v1/{authority}")
@SerdeImport(ScheduleView.class)
@SerdeImport(ScheduleView.ActivityView.class)
@SerdeImport(ScheduleView.PeriodView.class)
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

        static HttpResponse<?> of(Pause pause) {
            return HttpResponse.ok(new PauseReply(
                    pause.header().scope(),
                    pause instanceof Pause.Active,
                    pause.header().reason()));
        }
    }

    @Get("/schedule/{year}")
    HttpResponse<?> view(String authority, String year, Caller caller) {
        return Replies.reply(viewSchedule.view(caller, year), HttpResponse::ok);
    }

    /** Takes why; the scope is an activity's id, or everything. */
    @Put("/pauses/{scope}")
    HttpResponse<?> pause(String authority, String scope, Caller caller, JsonBody body) {
        String reason = body.read(json -> json.only("reason").text("reason"));
        return Replies.reply(pauseActivity.pause(caller, scope, reason), PauseReply::of);
    }

    @Delete("/pauses/{scope}")
    HttpResponse<?> resume(String authority, String scope, Caller caller) {
        return Replies.reply(pauseActivity.resume(caller, scope), PauseReply::of);
    }
}
