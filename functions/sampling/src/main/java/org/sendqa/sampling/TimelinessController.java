package org.sendqa.sampling;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.serde.annotation.SerdeImport;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Callers;
import org.sendqa.edge.MayCall;
import org.sendqa.edge.Replies;

/** Shows officers over HTTP how statutory steps were kept in the register that a cycle was drawn from. */
@Controller("/v1/{authority}/cycles/{cycle}/timeliness")
@MayCall(Callers.QA_OFFICERS)
@SerdeImport(TimelinessReply.class)
@SerdeImport(TimelinessReply.Row.class)
@SerdeImport(TimelinessReply.Part.class)
final class TimelinessController {

    private final CountTimeliness countTimeliness;

    TimelinessController(CountTimeliness countTimeliness) {
        this.countTimeliness = countTimeliness;
    }

    @Get("/{by}")
    TimelinessReply count(String authority, String cycle, String by, Caller caller) {
        return Replies.reply(countTimeliness.count(caller, cycle, by), counted -> counted);
    }
}
