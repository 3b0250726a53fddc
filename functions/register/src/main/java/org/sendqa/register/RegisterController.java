package org.sendqa.register;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.serde.annotation.SerdeImport;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.sendqa.domain.register.Upload;
import org.sendqa.domain.register.UploadedFiles;
import org.sendqa.domain.register.Uploads;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Callers;
import org.sendqa.edge.JsonBody;
import org.sendqa.edge.MayCall;
import org.sendqa.edge.Refusal;
import org.sendqa.edge.RefusedRequest;
import org.sendqa.edge.Replies;
import org.sendqa.edge.ShowsCases;

/** Registers over HTTP: ask where to put a file, see what would be or was read, take it. For officers. */
@Controller("/v1/{authority}/registers/uploads")
@MayCall(Callers.QA_OFFICERS)
@SerdeImport(UploadView.class)
final class RegisterController {

    private static final Duration LINK_FOR = Duration.ofMinutes(15);
    private final PrepareUpload prepareUpload;
    private final Uploads uploads;
    private final UploadedFiles files;
    private final TakeUpload takeUpload;
    private final JudgeRegister judge;

    RegisterController(
            PrepareUpload prepareUpload,
            Uploads uploads,
            UploadedFiles files,
            TakeUpload takeUpload,
            JudgeRegister judge) {
        this.prepareUpload = prepareUpload;
        this.uploads = uploads;
        this.files = files;
        this.takeUpload = takeUpload;
        this.judge = judge;
    }

    /**
     * Where to put it.
     *
     * @param headers to be sent with the file, exactly as they are
     */
    @Serdeable
    record Prepared(String upload, URI url, Map<String, String> headers, Instant expiresAt) {}

    @Post
    @Status(HttpStatus.CREATED)
    @RequestBody(content = @Content(schema = @Schema(implementation = UploadWish.class)))
    Prepared prepare(String authority, Caller caller, JsonBody body) {
        PrepareUpload.Wish wish = body.read(UploadWish::of);
        return Replies.reply(
                prepareUpload.prepare(caller.person(), caller.now(), wish),
                done -> new Prepared(done.upload(), done.address(), UploadedFiles.HEADERS, done.expiresAt()));
    }

    @Get("/{upload}")
    UploadView read(String authority, String upload, Caller caller) {
        Upload found = found(upload, caller);
        if (found instanceof Upload.Previewed previewed) {
            URI rejects = files.previewedRejects(authority, upload, LINK_FOR);
            return UploadView.of(previewed, rejects.toString()).judged(judge.judge(previewed, caller.now()));
        }
        return UploadView.of(found, files.rejects(authority, upload, LINK_FOR).toString());
    }

    @Get("/{upload}/preview")
    @ShowsCases
    @ApiResponse(content = @Content(schema = @Schema(type = "object")))
    HttpResponse<String> preview(String authority, String upload, Caller caller) {
        if (found(upload, caller) instanceof Upload.Previewed) {
            return HttpResponse.ok(files.preview(authority, upload)).contentType(MediaType.APPLICATION_JSON_TYPE);
        }
        throw new RefusedRequest(
                Refusal.NOT_NOW,
                "There is a preview from when the file has been read until it is taken, if the upload was prepared with"
                        + " one.");
    }

    @Post("/{upload}/taking")
    @Status(HttpStatus.ACCEPTED)
    UploadView take(String authority, String upload, Caller caller) {
        return Replies.reply(takeUpload.take(caller, upload), taken -> UploadView.of(taken, ""));
    }

    private Upload found(String upload, Caller caller) {
        return uploads.find(caller.person().authority(), upload)
                .orElseThrow(() -> new RefusedRequest(
                        Refusal.UNKNOWN, "No such upload is known. Check the address, or upload the register again."));
    }
}
