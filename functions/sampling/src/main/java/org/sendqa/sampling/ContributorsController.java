package org.sendqa.sampling;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Put;
import io.micronaut.serde.annotation.SerdeImport;
import org.sendqa.domain.json.Located;
import org.sendqa.domain.register.Contribution;
import org.sendqa.edge.Caller;
import org.sendqa.edge.JsonBody;
import org.sendqa.edge.Replies;

/** Takes over HTTP who had a hand in a drawn case, as officers enter it. */
@Controller("/v1/{authority}/cycles/{cycle}")
@SerdeImport(ContributorsReply.class)
final class ContributorsController {

    private final EnterContributors enterContributors;

    ContributorsController(EnterContributors enterContributors) {
        this.enterContributors = enterContributors;
    }

    /** Takes everybody who is to be entered for the case, under {@code contributors}. */
    @Put("/draws/{draw}/cases/{drawId}/contributors")
    HttpResponse<?> enter(String authority, String cycle, String draw, String drawId, Caller caller, JsonBody body) {
        var contributors = body.read(json -> json.only("contributors").list("contributors").stream()
                .map(ContributorsController::contribution)
                .toList());
        var wish = new EnterContributors.Wish(cycle, draw, drawId, contributors);
        return Replies.reply(
                enterContributors.enter(caller, wish), entered -> HttpResponse.ok(ContributorsReply.of(entered)));
    }

    private static Contribution contribution(Located json) {
        Located one = json.only("role", "person");
        return Contribution.entered(one.line("role"), one.line("person"));
    }
}
