package org.sendqa.sampling;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Put;
import io.micronaut.serde.annotation.SerdeImport;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.util.List;
import org.sendqa.domain.json.Located;
import org.sendqa.domain.register.Contribution;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Callers;
import org.sendqa.edge.JsonBody;
import org.sendqa.edge.MayCall;
import org.sendqa.edge.Replies;

/** Takes over HTTP who had a hand in a drawn case, as officers enter it. */
@Controller("/v1/{authority}/cycles/{cycle}")
@MayCall(Callers.QA_OFFICERS)
@SerdeImport(ContributorsReply.class)
final class ContributorsController {

    private final EnterContributors enterContributors;

    ContributorsController(EnterContributors enterContributors) {
        this.enterContributors = enterContributors;
    }

    /** Everybody who is to be entered. */
    record ContributorsWish(List<ContributorWish> contributors) {}

    /**
     * Somebody with a hand in a case.
     *
     * @param person an e-mail address
     */
    record ContributorWish(String role, String person) {}

    /** Takes everybody who is to be entered for the case, under {@code contributors}. */
    @Put("/draws/{draw}/cases/{drawId}/contributors")
    @RequestBody(content = @Content(schema = @Schema(implementation = ContributorsWish.class)))
    ContributorsReply enter(String authority, String cycle, String draw, String drawId, Caller caller, JsonBody body) {
        var contributors = body.read(json -> json.only("contributors").list("contributors").stream()
                .map(ContributorsController::contribution)
                .toList());
        var wish = new EnterContributors.Wish(cycle, draw, drawId, contributors);
        return Replies.reply(enterContributors.enter(caller, wish), ContributorsReply::of);
    }

    private static Contribution contribution(Located json) {
        Located one = json.only("role", "person");
        return Contribution.entered(one.line("role"), one.line("person"));
    }
}
