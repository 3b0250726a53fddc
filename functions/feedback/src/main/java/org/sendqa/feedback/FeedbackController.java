package org.sendqa.feedback;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.serde.annotation.SerdeImport;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sendqa.domain.feedback.Feedback;
import org.sendqa.domain.feedback.Note;
import org.sendqa.domain.feedback.NoteWords;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Callers;
import org.sendqa.edge.FeedbackReply;
import org.sendqa.edge.JsonBody;
import org.sendqa.edge.LoadedVersion;
import org.sendqa.edge.MayCall;
import org.sendqa.edge.Replies;
import org.sendqa.edge.ShowsCases;

/** Submitted audits over HTTP: officers read one and write about it, its auditor says to have read that. */
@SerdeImport(AnswersReply.class)
@SerdeImport(FeedbackReply.class)
@Controller("/v1/{authority}/audits/{audit}")
final class FeedbackController {

    private final ReadAnswers readAnswers;
    private final GiveFeedback giveFeedback;
    private final AcknowledgeFeedback acknowledgeFeedback;

    FeedbackController(ReadAnswers readAnswers, GiveFeedback giveFeedback, AcknowledgeFeedback acknowledgeFeedback) {
        this.readAnswers = readAnswers;
        this.giveFeedback = giveFeedback;
        this.acknowledgeFeedback = acknowledgeFeedback;
    }

    /** How far its auditor is with what was written: {@code new} or {@code read}. */
    @Serdeable
    public record Written(String audit, String feedback) {

        static Written of(Feedback feedback) {
            return new Written(feedback.audit(), feedback.reading().code());
        }
    }

    /** When its auditor said to have read a note. */
    @Serdeable
    public record Acknowledged(String audit, int note, String readAt) {

        static Acknowledged of(Feedback feedback, int note) {
            Instant at = feedback.find(note).flatMap(Note::readAt).orElseThrow();
            return new Acknowledged(feedback.audit(), note, at.toString());
        }
    }

    @Get("/answers")
    @ShowsCases
    @MayCall(Callers.QA_OFFICERS)
    AnswersReply read(String authority, String audit, Caller caller) {
        return Replies.reply(readAnswers.run(caller, audit), AnswersReply::of);
    }

    /** Takes an officer's words about the version that If-Match names; the same once more changes nothing. */
    @Post("/feedback")
    @MayCall(Callers.QA_OFFICERS)
    @RequestBody(content = @Content(schema = @Schema(implementation = FeedbackWish.class)))
    Written give(
            String authority,
            String audit,
            Caller caller,
            @Nullable @Header(HttpHeaders.IF_MATCH) String ifMatch,
            JsonBody body) {
        int version = LoadedVersion.of(ifMatch, "audit");
        NoteWords words = body.read(json -> {
            var both = json.only("well", "next");
            return NoteWords.of(both.text("well"), both.text("next"));
        });
        return Replies.reply(giveFeedback.run(caller, new GiveFeedback.Wish(audit, words, version)), Written::of);
    }

    /** Its auditor has read a note. */
    @Post("/feedback/{note}/acknowledgement")
    @MayCall(Callers.THE_AUDITOR)
    Acknowledged acknowledge(String authority, String audit, String note, Caller caller) {
        int number = note.matches("\\d{1,3}") ? Integer.parseInt(note) : 0;
        return Replies.reply(
                acknowledgeFeedback.run(caller.person(), audit, number, caller.now()),
                feedback -> Acknowledged.of(feedback, number));
    }
}
