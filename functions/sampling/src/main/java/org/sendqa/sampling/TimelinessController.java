package org.sendqa.sampling;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.serde.annotation.SerdeImport;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Replies;

/** Shows officers over HTTP how statutory steps were kept in the register that a cycle was drawn from. */
@Controller("/v1/{authority}/cycles/{cycle}/timeliness")
@SerdeImport(TimelinessReply.class)
@SerdeImport(TimelinessReply.Row.class)
@SerdeImport(TimelinessReply.Part.class)
final class TimelinessController {

    private final CountTimeliness countTimeliness;

    TimelinessController(CountTimeliness countTimeliness) {
        this.countTimeliness = countTimeliness;
    }

    @Get("/{by}")
    HttpResponse<?> count(String authority, String cycle, String by, Caller caller) {
        return Replies.reply(countTimeliness.count(caller, cycle, by), HttpResponse::ok);
    }
}
