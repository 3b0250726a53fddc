package org.sendqa.papers;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Callers;
import org.sendqa.edge.MayCall;
import org.sendqa.edge.Replies;
import org.sendqa.edge.ShowsCases;

/** Shows an auditor over HTTP the pages of the papers of their case. */
@Controller("/v1/{authority}/audits/{audit}/papers/{paper}/pages")
final class SheetController {

    private final ReadPage readPage;

    SheetController(ReadPage readPage) {
        this.readPage = readPage;
    }

    /** One page as a picture. */
    @Get(value = "/{page}", produces = MediaType.IMAGE_JPEG)
    @ShowsCases
    @MayCall(Callers.THE_AUDITOR)
    @ApiResponse(content = @Content(mediaType = "image/jpeg", schema = @Schema(type = "string", format = "binary")))
    HttpResponse<byte[]> read(String authority, String audit, String paper, String page, Caller caller) {
        return Replies.reply(readPage.run(caller, audit, paper, page), HttpResponse::ok);
    }
}
