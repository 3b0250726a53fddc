package org.sendqa.practice;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.serde.annotation.SerdeImport;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sendqa.domain.audit.AnswersJson;
import org.sendqa.domain.audit.Draft;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Callers;
import org.sendqa.edge.DraftReply;
import org.sendqa.edge.JsonBody;
import org.sendqa.edge.LoadedVersion;
import org.sendqa.edge.MayCall;
import org.sendqa.edge.Replies;
import org.sendqa.edge.RouteReply;
import org.sendqa.edge.WantedSection;

/** Forms that auditors practise on over HTTP; to whom a practice isn't for, it looks like none. */
@Controller("/v1/{authority}/trials")
@MayCall(Callers.ANYBODY)
@SerdeImport(TrialLine.class)
@SerdeImport(TrialReply.class)
@SerdeImport(TrialReply.ReadingReply.class)
@SerdeImport(TrialReply.PartReply.class)
@SerdeImport(TrialReply.ReceiptReply.class)
@SerdeImport(DraftReply.class)
@SerdeImport(RouteReply.class)
final class TrialsController {

    private final ListTrials listTrials;
    private final ReadTrial readTrial;
    private final SaveTrial saveTrial;
    private final SubmitTrial submitTrial;

    TrialsController(ListTrials listTrials, ReadTrial readTrial, SaveTrial saveTrial, SubmitTrial submitTrial) {
        this.listTrials = listTrials;
        this.readTrial = readTrial;
        this.saveTrial = saveTrial;
        this.submitTrial = submitTrial;
    }

    /** The caller's own, by activity. */
    @Serdeable
    record TrialList(List<TrialLine> trials) {}

    /** What was saved. */
    @Serdeable
    record Saved(String section, int version, String savedAt) {

        static HttpResponse<Saved> reply(Draft draft) {
            return HttpResponse.ok(new Saved(
                            draft.section(), draft.version(), draft.savedAt().toString()))
                    .header(HttpHeaders.ETAG, LoadedVersion.tag(draft.version()));
        }
    }

    @Get
    TrialList list(String authority, Caller caller) {
        return Replies.reply(listTrials.run(caller), TrialList::new);
    }

    @Get("/{activity}")
    TrialReply read(String authority, String activity, Caller caller) {
        return Replies.reply(readTrial.run(caller, activity), reply -> reply);
    }

    /** The whole of a section must be there, under {@code answers}. */
    @Put("/{activity}/sections/{section}")
    @RequestBody(content = @Content(schema = @Schema(implementation = TrialSectionWish.class)))
    HttpResponse<Saved> save(
            String authority,
            String activity,
            String section,
            Caller caller,
            @Nullable @Header(HttpHeaders.IF_MATCH) String ifMatch,
            JsonBody body) {
        int version = LoadedVersion.of(ifMatch, "section");
        var answers = body.read(json -> AnswersJson.of(json.only("answers").member("answers")));
        return Replies.reply(
                saveTrial.run(caller, activity, new WantedSection(section, answers, version)), Saved::reply);
    }

    /** Hands in; handed in already, it gives the same receipt again. */
    @Post("/{activity}/submission")
    TrialReply.ReceiptReply submit(String authority, String activity, Caller caller) {
        return Replies.reply(submitTrial.run(caller, activity), receipt -> receipt);
    }
}
