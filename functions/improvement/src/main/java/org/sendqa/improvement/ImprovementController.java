package org.sendqa.improvement;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.serde.annotation.SerdeImport;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.util.List;
import org.sendqa.domain.concern.Concern;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Callers;
import org.sendqa.edge.JsonBody;
import org.sendqa.edge.MayCall;
import org.sendqa.edge.Replies;
import org.sendqa.edge.ShowsCases;

/** Concerns and remedial actions over HTTP, for those who were told of them. */
@SerdeImport(ConcernLine.class)
@SerdeImport(ConcernLine.ToldLine.class)
@SerdeImport(ConcernReply.class)
@SerdeImport(ConcernReply.TakenReply.class)
@Controller("/v1/{authority}/concerns")
@MayCall(Callers.THOSE_TOLD)
final class ImprovementController {

    private final ListConcerns listConcerns;
    private final ReadConcern readConcern;
    private final AcknowledgeConcern acknowledgeConcern;
    private final SettleAction settleAction;

    ImprovementController(
            ListConcerns listConcerns,
            ReadConcern readConcern,
            AcknowledgeConcern acknowledgeConcern,
            SettleAction settleAction) {
        this.listConcerns = listConcerns;
        this.readConcern = readConcern;
        this.acknowledgeConcern = acknowledgeConcern;
        this.settleAction = settleAction;
    }

    /** What waits for somebody, the oldest first. */
    @Serdeable
    record ListedConcerns(List<ConcernLine> concerns) {}

    /** Where a concern stands now. */
    @Serdeable
    record ConcernStanding(String concern, String state) {

        static ConcernStanding of(Concern concern) {
            return new ConcernStanding(concern.header().id(), concern.state());
        }
    }

    /**
     * How a remedial action ended.
     *
     * @param outcome {@code done}, or the code of why it isn't done
     */
    record OutcomeWish(@Schema(example = "done") String outcome) {}

    @Get
    @MayCall(Callers.ANYBODY)
    ListedConcerns list(String authority, Caller caller) {
        return new ListedConcerns(listConcerns.run(caller));
    }

    @Get("/{concern}")
    @ShowsCases
    ConcernReply read(String authority, String concern, Caller caller) {
        return Replies.reply(readConcern.run(caller, concern), reply -> reply);
    }

    /** Takes the caller's word that they see to it. */
    @Post("/{concern}/acknowledgement")
    ConcernStanding acknowledge(String authority, String concern, Caller caller) {
        return Replies.reply(acknowledgeConcern.run(caller, concern), ConcernStanding::of);
    }

    /** Takes how a remedial action ended. */
    @Post("/{concern}/outcome")
    @RequestBody(content = @Content(schema = @Schema(implementation = OutcomeWish.class)))
    ConcernStanding settle(String authority, String concern, Caller caller, JsonBody body) {
        String outcome = body.read(json -> json.only("outcome").line("outcome"));
        return Replies.reply(settleAction.run(caller, concern, outcome), ConcernStanding::of);
    }
}
