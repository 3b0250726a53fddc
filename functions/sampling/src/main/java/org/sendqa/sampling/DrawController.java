package org.sendqa.sampling;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.serde.annotation.Serdeable;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Replies;

/** One draw over HTTP: officers agree its size before, and look at its profile after. */
@Controller("/v1/{authority}/cycles/{cycle}/draws/{draw}")
final class DrawController {

    private final AgreeSize agreeSize;
    private final ReadProfile readProfile;

    DrawController(AgreeSize agreeSize, ReadProfile readProfile) {
        this.agreeSize = agreeSize;
        this.readProfile = readProfile;
    }

    /** How many cases the draw is to take. */
    @Serdeable
    @JsonIgnoreProperties(ignoreUnknown = false)
    record Size(@JsonProperty(required = true) int size) {}

    @Put("/size")
    HttpResponse<?> agree(String authority, String cycle, String draw, Caller caller, @Body Size body) {
        return Replies.reply(
                agreeSize.agree(caller, cycle, draw, body.size()), agreed -> HttpResponse.ok(new Size(agreed.size())));
    }

    @Get("/profile")
    HttpResponse<?> profile(String authority, String cycle, String draw, Caller caller) {
        return Replies.reply(
                readProfile.read(caller, cycle, draw),
                text -> HttpResponse.ok(text).contentType(MediaType.APPLICATION_JSON_TYPE));
    }
}
