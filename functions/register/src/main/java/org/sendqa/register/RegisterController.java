package org.sendqa.register;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.serde.annotation.SerdeImport;
import io.micronaut.serde.annotation.Serdeable;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.sendqa.domain.register.Upload;
import org.sendqa.domain.register.UploadedFiles;
import org.sendqa.domain.register.Uploads;
import org.sendqa.edge.Caller;
import org.sendqa.edge.JsonBody;
import org.sendqa.edge.Problem;
import org.sendqa.register.PrepareUpload.Answer;

/** Registers over HTTP: ask where to put a file, see what became of it. For officers. */
@Controller("/v1/{authority}/registers/uploads")
@SerdeImport(UploadView.class)
final class RegisterController {

    private static final Duration LINK_FOR = Duration.ofMinutes(15);
    private final PrepareUpload prepareUpload;
    private final Uploads uploads;
    private final UploadedFiles files;

    RegisterController(PrepareUpload prepareUpload, Uploads uploads, UploadedFiles files) {
        this.prepareUpload = prepareUpload;
        this.uploads = uploads;
        this.files = files;
    }

    /**
     * Where to put it.
     *
     * @param headers to be sent with the file, exactly as they are
     */
    @Serdeable
    record Prepared(String upload, URI url, Map<String, String> headers, Instant expiresAt) {}

    @Post
    HttpResponse<?> prepare(String authority, Caller caller, JsonBody body) {
        String fileName = body.read(json -> json.only("fileName").line("fileName"));
        return switch (prepareUpload.prepare(caller.person(), caller.now(), fileName)) {
            case Answer.Prepared(var upload, var address, var expiresAt) ->
                HttpResponse.created(new Prepared(upload, address, UploadedFiles.HEADERS, expiresAt));
            case Answer.NotAnOfficer _ -> officersOnly();
            case Answer.WrongFile(String sentence) ->
                Problem.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Not a CSV file", sentence);
        };
    }

    @Get("/{upload}")
    HttpResponse<?> read(String authority, String upload, Caller caller) {
        if (!caller.isOfficer()) {
            return officersOnly();
        }
        Optional<Upload> found = uploads.find(authority, upload);
        if (found.isEmpty()) {
            return Problem.of(
                    HttpStatus.NOT_FOUND, "No such upload", "Check the address, or upload the register again.");
        }
        String rejects = files.rejects(authority, upload, LINK_FOR).toString();
        return HttpResponse.ok(UploadView.of(found.get(), rejects));
    }

    private static HttpResponse<Problem> officersOnly() {
        return Problem.of(
                HttpStatus.FORBIDDEN,
                "For QA officers",
                "Registers are uploaded by those who run the cycles. If you are one, ask for the role to be added.");
    }
}
