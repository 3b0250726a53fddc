package org.sendqa.papers;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import org.sendqa.domain.papers.Paper;
import org.sendqa.domain.papers.PaperFiles;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Callers;
import org.sendqa.edge.JsonBody;
import org.sendqa.edge.MayCall;
import org.sendqa.edge.Replies;
import org.sendqa.edge.ShowsCases;

/** Papers over HTTP for those who prepare them: upload, have it searched and flattened, look through it, say so. */
@Controller("/v1/{authority}/cycles/{cycle}/draws/{draw}/cases/{drawId}/papers/{paper}")
@MayCall(Callers.PREPARERS)
final class PreparingController {

    private final UploadPaper uploadPaper;
    private final PreparePaper preparePaper;
    private final CheckPaper checkPaper;
    private final ViewPage viewPage;

    PreparingController(UploadPaper uploadPaper, PreparePaper preparePaper, CheckPaper checkPaper, ViewPage viewPage) {
        this.uploadPaper = uploadPaper;
        this.preparePaper = preparePaper;
        this.checkPaper = checkPaper;
        this.viewPage = viewPage;
    }

    /**
     * Where to put it.
     *
     * @param headers to be sent with the file, exactly as they are
     */
    @Serdeable
    record Address(String upload, URI url, Map<String, String> headers, Instant expiresAt) {}

    /** What stands now. */
    @Serdeable
    record Stands(String state, int revision) {

        static Stands of(Paper paper) {
            return new Stands(paper.state(), paper.revision().number());
        }
    }

    /** Gives an address that takes one PDF of the size that is named. */
    @Post("/uploads")
    @Status(HttpStatus.CREATED)
    @RequestBody(content = @Content(schema = @Schema(implementation = FileWish.class)))
    Address upload(
            String authority, String cycle, String draw, String drawId, String paper, Caller caller, JsonBody body) {
        PaperAddress address = new PaperAddress(cycle, draw, drawId, paper);
        long size = body.read(FileWish::read);
        return Replies.reply(
                uploadPaper.run(caller, address, size),
                prepared ->
                        new Address(prepared.upload(), prepared.address(), PaperFiles.HEADERS, prepared.expiresAt()));
    }

    /** Takes which upload it is and what it is searched for, which is kept nowhere. */
    @Post("/preparation")
    @RequestBody(content = @Content(schema = @Schema(implementation = PreparationWish.class)))
    Stands prepare(
            String authority, String cycle, String draw, String drawId, String paper, Caller caller, JsonBody body) {
        PaperAddress address = new PaperAddress(cycle, draw, drawId, paper);
        return Replies.reply(
                preparePaper.run(caller, body.read(json -> PreparationWish.read(address, json))), Stands::of);
    }

    /** Takes {@code checked}, or why it mustn't be read, of the revision that was looked through. */
    @Put("/check")
    @RequestBody(content = @Content(schema = @Schema(implementation = CheckWish.class)))
    Stands check(
            String authority, String cycle, String draw, String drawId, String paper, Caller caller, JsonBody body) {
        PaperAddress address = new PaperAddress(cycle, draw, drawId, paper);
        return Replies.reply(checkPaper.run(caller, body.read(json -> CheckWish.read(address, json))), Stands::of);
    }

    /** One page as a picture. */
    @Get(value = "/pages/{page}", produces = MediaType.IMAGE_JPEG)
    @ShowsCases
    @ApiResponse(content = @Content(mediaType = "image/jpeg", schema = @Schema(type = "string", format = "binary")))
    HttpResponse<byte[]> page(
            String authority, String cycle, String draw, String drawId, String paper, String page, Caller caller) {
        PaperAddress address = new PaperAddress(cycle, draw, drawId, paper);
        return Replies.reply(viewPage.run(caller, address, page), HttpResponse::ok);
    }
}
