package org.sendqa.auditing;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.serde.annotation.SerdeImport;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sendqa.domain.audit.Answer;
import org.sendqa.domain.audit.AnswersJson;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.audit.Draft;
import org.sendqa.domain.audit.RequestKey;
import org.sendqa.domain.cycle.WantedDays;
import org.sendqa.domain.json.Located;
import org.sendqa.domain.time.OfficeDay;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Callers;
import org.sendqa.edge.ClockReply;
import org.sendqa.edge.ContributedReply;
import org.sendqa.edge.DraftReply;
import org.sendqa.edge.FeedbackReply;
import org.sendqa.edge.JsonBody;
import org.sendqa.edge.LoadedVersion;
import org.sendqa.edge.MayCall;
import org.sendqa.edge.Page;
import org.sendqa.edge.Replies;
import org.sendqa.edge.SessionLine;
import org.sendqa.edge.ShowsCases;
import org.sendqa.edge.StepReply;
import org.sendqa.edge.WantedSection;

/** Audits over HTTP, for the people they are assigned to, and for officers who void one or give it back. */
@SerdeImport(AuditReply.class)
@SerdeImport(AuditReply.ElsewhereReply.class)
@SerdeImport(AuditReply.HandReply.class)
@SerdeImport(AuditReply.CaseReply.class)
@SerdeImport(DraftReply.class)
@SerdeImport(PapersReply.class)
@SerdeImport(PapersReply.SheetReply.class)
@SerdeImport(PapersReply.WordReply.class)
@SerdeImport(ClockReply.class)
@SerdeImport(ContributedReply.class)
@SerdeImport(FeedbackReply.class)
@SerdeImport(SessionLine.class)
@SerdeImport(StepReply.class)
@SerdeImport(SubmissionReply.class)
@SerdeImport(WorkReply.class)
@SerdeImport(WorkReply.Item.class)
@Controller("/v1/{authority}/audits")
public final class AuditingController {

    private final ListWork listWork;
    private final ReadAudit readAudit;
    private final Independence independence;
    private final SaveSection saveSection;
    private final SubmitAudit submitAudit;

    AuditingController(
            ListWork listWork,
            ReadAudit readAudit,
            Independence independence,
            SaveSection saveSection,
            SubmitAudit submitAudit) {
        this.listWork = listWork;
        this.readAudit = readAudit;
        this.independence = independence;
        this.saveSection = saveSection;
        this.submitAudit = submitAudit;
    }

    /** Where an audit stands now. */
    @Serdeable
    public record Declared(String audit, String state) {

        static Declared of(Audit audit) {
            return new Declared(audit.id(), audit.state());
        }
    }

    /** What was saved. */
    @Serdeable
    public record Saved(String section, int version, String savedAt) {

        static HttpResponse<Saved> reply(Draft draft) {
            return HttpResponse.ok(new Saved(
                            draft.section(), draft.version(), draft.savedAt().toString()))
                    .header(HttpHeaders.ETAG, LoadedVersion.tag(draft.version()));
        }
    }

    /** The receipt of a submission. */
    @Serdeable
    public record Submission(String audit, String grade, String submittedAt, boolean late) {

        static Submission of(Audit.Submitted audit) {
            return new Submission(audit.id(), audit.grade(), audit.at().toString(), audit.late());
        }
    }

    @Get
    @MayCall(Callers.ANYBODY)
    WorkReply list(String authority, Caller caller, @QueryValue(defaultValue = "") String after) {
        return Replies.reply(
                Page.of(
                        listWork.run(caller.person(), caller.now()),
                        work -> work.audit().id(),
                        after),
                page -> WorkReply.of(page, OfficeDay.of(caller.now())));
    }

    @Get("/{audit}")
    @ShowsCases
    @MayCall(Callers.THE_AUDITOR)
    HttpResponse<AuditReply> read(String authority, String audit, Caller caller) {
        return Replies.reply(
                readAudit.run(caller.person(), audit, caller.now()),
                view -> HttpResponse.ok(AuditReply.of(view, OfficeDay.of(caller.now())))
                        .header(HttpHeaders.ETAG, LoadedVersion.tag(Draft.saves(view.drafts()))));
    }

    /** Takes {@code none} or one of the hands that the audit lists. */
    @Post("/{audit}/declaration")
    @MayCall(Callers.THE_AUDITOR)
    @RequestBody(content = @Content(schema = @Schema(implementation = DeclarationWish.class)))
    Declared declare(String authority, String audit, Caller caller, JsonBody body) {
        String hand = body.read(json -> json.only("hand").line("hand"));
        return Replies.reply(independence.declareHand().run(caller.person(), audit, hand, caller.now()), Declared::of);
    }

    /** Takes why an audit can't stand, and who found it. */
    @Post("/{audit}/voiding")
    @MayCall(Callers.QA_OFFICERS)
    @RequestBody(content = @Content(schema = @Schema(implementation = VoidingWish.class)))
    Declared voidAudit(String authority, String audit, Caller caller, JsonBody body) {
        var wish = body.read(json -> wish(audit, json.only("reason", "foundBy")));
        return Replies.reply(independence.voidAudit().run(caller, wish), Declared::of);
    }

    /** Takes why a submitted audit goes back to its auditor, and for a round that is over until when. */
    @Post("/{audit}/reopening")
    @MayCall(Callers.QA_OFFICERS)
    @RequestBody(content = @Content(schema = @Schema(implementation = ReopeningWish.class)))
    Declared reopen(String authority, String audit, Caller caller, JsonBody body) {
        var wish = body.read(json -> new ReopenAudit.Wish(
                audit, json.only("reason", WantedDays.DUE, WantedDays.CLOSES).line("reason"), WantedDays.read(json)));
        return Replies.reply(independence.reopenAudit().run(caller, wish), Declared::of);
    }

    private static VoidAudit.Wish wish(String audit, Located json) {
        return new VoidAudit.Wish(audit, json.line("reason"), json.line("foundBy"));
    }

    /** The whole of a section must be there, under {@code answers}, so that a mistyped body doesn't empty it. */
    @Put("/{audit}/sections/{section}")
    @MayCall(Callers.THE_AUDITOR)
    @RequestBody(content = @Content(schema = @Schema(implementation = SectionWish.class)))
    HttpResponse<Saved> save(
            String authority,
            String audit,
            String section,
            Caller caller,
            @Nullable @Header(HttpHeaders.IF_MATCH) String ifMatch,
            JsonBody body) {
        int version = LoadedVersion.of(ifMatch, "section");
        Map<String, Answer> answers =
                body.read(json -> AnswersJson.of(json.only("answers").member("answers")));
        var wanted = new WantedSection(section, answers, version);
        return Replies.reply(saveSection.run(caller.person(), audit, wanted, caller.now()), Saved::reply);
    }

    /**
     * Submits; the same request again, under the same key, has the same answer. With If-Match it is what was looked at
     * that is submitted, or nothing.
     */
    @Post("/{audit}/submission")
    @MayCall(Callers.THE_AUDITOR)
    Submission submit(
            String authority,
            String audit,
            Caller caller,
            RequestKey request,
            @Nullable @Header(HttpHeaders.IF_MATCH) String ifMatch) {
        SubmitAudit submit = ifMatch == null ? submitAudit : submitAudit.asSeen(LoadedVersion.of(ifMatch, "audit"));
        return Replies.reply(submit.run(caller.person(), audit, request, caller.now()), Submission::of);
    }
}
