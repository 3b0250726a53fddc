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
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sendqa.domain.feedback.Findings;
import org.sendqa.domain.feedback.FindingsStep.Talk;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Callers;
import org.sendqa.edge.JsonBody;
import org.sendqa.edge.LoadedVersion;
import org.sendqa.edge.MayCall;
import org.sendqa.edge.Replies;
import org.sendqa.edge.ShowsCases;
import org.sendqa.feedback.AddStep.Which;

/**
 * What audits found over HTTP, for authors of the audited work and for their line managers; paths name the author and
 * the audit that it is about.
 */
@SerdeImport(FindingsList.class)
@SerdeImport(FindingsList.Line.class)
@SerdeImport(FindingsReply.class)
@SerdeImport(FindingsReply.WhatReply.class)
@SerdeImport(FindingsReply.Step.class)
@Controller("/v1/{authority}/findings")
@MayCall(Callers.THE_AUTHOR)
final class FindingsController {

    private final ListFindings listFindings;
    private final ReadFindings readFindings;
    private final AddStep addStep;

    FindingsController(ListFindings listFindings, ReadFindings readFindings, AddStep addStep) {
        this.listFindings = listFindings;
        this.readFindings = readFindings;
        this.addStep = addStep;
    }

    /** How findings stand now: {@code new}, {@code read}, {@code help}, {@code again} or {@code discussed}. */
    @Serdeable
    record Noted(String audit, String state, int version) {

        static Noted of(Findings findings) {
            return new Noted(
                    findings.audit(),
                    findings.state().code(),
                    findings.revision().number());
        }
    }

    /** What the author says of them; the words may be empty. */
    record AnswerWish(String words, boolean help) {}

    /** What came of talking about them; the day to look again may stay away. */
    record TalkWish(LocalDate on, String agreed, @Nullable LocalDate again) {}

    @Get
    @MayCall(Callers.ANYBODY)
    FindingsList list(String authority, Caller caller) {
        return FindingsList.of(listFindings.run(caller));
    }

    @Get("/{author}/{about}")
    @ShowsCases
    FindingsReply read(String authority, String author, String about, Caller caller) {
        return Replies.reply(readFindings.run(caller, author, about), FindingsReply::of);
    }

    /** The author has read the version that If-Match names. */
    @Post("/{author}/{about}/answers")
    @RequestBody(content = @Content(schema = @Schema(implementation = AnswerWish.class)))
    Noted answer(
            String authority,
            String author,
            String about,
            Caller caller,
            @Nullable @Header(HttpHeaders.IF_MATCH) String ifMatch,
            JsonBody body) {
        var wish = body.read(json -> {
            var both = json.only("words", "help");
            return new AnswerWish(both.text("words"), both.flag("help"));
        });
        Which which = new Which(author, about, LoadedVersion.of(ifMatch, "findings"));
        return Replies.reply(addStep.answer(caller, which, wish.words(), wish.help()), Noted::of);
    }

    /** The line manager notes what was agreed on the version that If-Match names. */
    @Post("/{author}/{about}/talks")
    @RequestBody(content = @Content(schema = @Schema(implementation = TalkWish.class)))
    Noted discuss(
            String authority,
            String author,
            String about,
            Caller caller,
            @Nullable @Header(HttpHeaders.IF_MATCH) String ifMatch,
            JsonBody body) {
        Talk talk = body.read(json -> {
            var all = json.only("on", "agreed", "again");
            Optional<LocalDate> again = all.find("again").map(day -> day.date());
            return new Talk(all.date("on"), all.text("agreed"), again);
        });
        Which which = new Which(author, about, LoadedVersion.of(ifMatch, "findings"));
        return Replies.reply(addStep.discuss(caller, which, talk), Noted::of);
    }
}
