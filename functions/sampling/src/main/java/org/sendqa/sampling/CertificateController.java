package org.sendqa.sampling;

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

/**
 * Hands out over HTTP what a draw can be checked by: its certificate and design to anybody signed in, its profile to
 * officers.
 */
@Controller("/v1/{authority}/cycles/{cycle}/draws/{draw}")
final class CertificateController {

    private final ReadCertificate readCertificate;
    private final ReadDesign readDesign;

    CertificateController(ReadCertificate readCertificate, ReadDesign readDesign) {
        this.readCertificate = readCertificate;
        this.readDesign = readDesign;
    }

    @Get("/profile")
    @MayCall(Callers.QA_OFFICERS)
    @ApiResponse(content = @Content(schema = @Schema(type = "object")))
    HttpResponse<String> profile(String authority, String cycle, String draw, Caller caller) {
        return Replies.reply(readCertificate.profile(caller, cycle, draw), CertificateController::json);
    }

    @Get("/certificate")
    @MayCall(Callers.ANYBODY)
    @ApiResponse(content = @Content(schema = @Schema(type = "object")))
    HttpResponse<String> certificate(String authority, String cycle, String draw, Caller caller) {
        return Replies.reply(readCertificate.read(caller, cycle, draw), CertificateController::json);
    }

    @Get("/design")
    @MayCall(Callers.ANYBODY)
    @ApiResponse(content = @Content(schema = @Schema(type = "object")))
    HttpResponse<String> design(String authority, String cycle, String draw, Caller caller) {
        return Replies.reply(readDesign.read(caller, cycle, draw), CertificateController::json);
    }

    private static HttpResponse<String> json(String text) {
        return HttpResponse.ok(text).contentType(MediaType.APPLICATION_JSON_TYPE);
    }
}
