package org.sendqa.improvement;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.serde.annotation.SerdeImport;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import org.sendqa.domain.audit.RequestKey;
import org.sendqa.domain.json.Located;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Callers;
import org.sendqa.edge.JsonBody;
import org.sendqa.edge.MayCall;
import org.sendqa.edge.Replies;
import org.sendqa.edge.RouteReply;

/** What auditors raise, over HTTP: from any page of an audit of theirs. */
@SerdeImport(RaisingReply.class)
@SerdeImport(RouteReply.class)
@SerdeImport(RaisedReply.class)
@Controller("/v1/{authority}/audits/{audit}/concerns")
@MayCall(Callers.THE_AUDITOR)
final class RaisingController {

    private final ReadRaised readRaised;
    private final RaiseConcern raiseConcern;

    RaisingController(ReadRaised readRaised, RaiseConcern raiseConcern) {
        this.readRaised = readRaised;
        this.raiseConcern = raiseConcern;
    }

    /**
     * What is raised.
     *
     * @param kind {@code safeguarding} or {@code remedial-action}
     * @param words what was seen
     */
    record ConcernWish(String kind, String words) {}

    @Get
    RaisingReply read(String authority, String audit, Caller caller) {
        return Replies.reply(readRaised.run(caller.person(), audit), reply -> reply);
    }

    /**
     * Raises something, and tells those who must act; the same request again, under the same key, makes nothing new.
     */
    @Post
    @RequestBody(content = @Content(schema = @Schema(implementation = ConcernWish.class)))
    RaisedReply raise(String authority, String audit, Caller caller, RequestKey request, JsonBody body) {
        var wish = body.read(json -> wish(audit, json.only("kind", "words")));
        return Replies.reply(raiseConcern.run(caller.person(), wish, request, caller.now()), RaisedReply::of);
    }

    private static RaiseConcern.Wish wish(String audit, Located json) {
        return new RaiseConcern.Wish(audit, json.line("kind"), json.text("words"));
    }
}
