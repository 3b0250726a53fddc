package org.sendqa.register;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
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
import java.util.function.Function;
import org.sendqa.domain.json.Located;
import org.sendqa.domain.register.Upload;
import org.sendqa.domain.register.UploadedFiles;
import org.sendqa.domain.register.Uploads;
import org.sendqa.edge.Caller;
import org.sendqa.edge.JsonBody;
import org.sendqa.edge.Problem;
import org.sendqa.edge.Replies;
import org.sendqa.register.PrepareUpload.Answer;

/** Registers over HTTP: ask where to put a file, see what would be or was read, take it. For officers. */
@Controller("/v1/{authority}/registers/uploads")
@SerdeImport(UploadView.class)
final class RegisterController {

    private static final Duration LINK_FOR = Duration.ofMinutes(15);
    private final PrepareUpload prepareUpload;
    private final Uploads uploads;
    private final UploadedFiles files;
    private final TakeUpload takeUpload;

    RegisterController(PrepareUpload prepareUpload, Uploads uploads, UploadedFiles files, TakeUpload takeUpload) {
        this.prepareUpload = prepareUpload;
        this.uploads = uploads;
        this.files = files;
        this.takeUpload = takeUpload;
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
        PrepareUpload.Wish wish = body.read(RegisterController::wish);
        return switch (prepareUpload.prepare(caller.person(), caller.now(), wish)) {
            case Answer.Prepared(var upload, var address, var expiresAt) ->
                HttpResponse.created(new Prepared(upload, address, UploadedFiles.HEADERS, expiresAt));
            case Answer.NotAnOfficer _ -> officersOnly();
            case Answer.WrongFile(String sentence) ->
                Problem.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Neither a CSV file nor a workbook", sentence);
            case Answer.WrongRegister(String sentence) ->
                Problem.of(HttpStatus.UNPROCESSABLE_ENTITY, "No such register", sentence);
            case Answer.WrongSource(String sentence) ->
                Problem.of(HttpStatus.UNPROCESSABLE_ENTITY, "Not readable by that source", sentence);
        };
    }

    @Get("/{upload}")
    HttpResponse<?> read(String authority, String upload, Caller caller) {
        return found(upload, caller, found -> {
            String rejects = files.rejects(authority, upload, LINK_FOR).toString();
            return HttpResponse.ok(UploadView.of(found, rejects));
        });
    }

    @Get("/{upload}/preview")
    HttpResponse<?> preview(String authority, String upload, Caller caller) {
        return found(
                upload,
                caller,
                found -> found instanceof Upload.Previewed
                        ? HttpResponse.ok(files.preview(authority, upload)).contentType(MediaType.APPLICATION_JSON_TYPE)
                        : Problem.of(
                                HttpStatus.CONFLICT,
                                "Not possible now",
                                "There is a preview from when the file has been read until it is taken, if the upload"
                                        + " was prepared with one."));
    }

    @Post("/{upload}/taking")
    HttpResponse<?> take(String authority, String upload, Caller caller) {
        return Replies.reply(
                takeUpload.take(caller, upload),
                taken -> HttpResponse.accepted().body(UploadView.of(taken, "")));
    }

    private static PrepareUpload.Wish wish(Located json) {
        json.only("fileName", "subject", "source", "preview");
        return new PrepareUpload.Wish(
                json.text("fileName"),
                json.find("subject").map(Located::text).orElse(""),
                json.find("source").map(Located::text).orElse(""),
                json.find("preview").map(Located::flag).orElse(false));
    }

    private HttpResponse<?> found(String upload, Caller caller, Function<Upload, HttpResponse<?>> shown) {
        if (!caller.isOfficer()) {
            return officersOnly();
        }
        Optional<Upload> found = uploads.find(caller.person().authority(), upload);
        return found.isEmpty()
                ? Problem.of(HttpStatus.NOT_FOUND, "No such upload", "Check the address, or upload the register again.")
                : shown.apply(found.get());
    }

    private static HttpResponse<Problem> officersOnly() {
        return Problem.of(
                HttpStatus.FORBIDDEN,
                "For QA officers",
                "Registers are uploaded by those who run the cycles. If you are one, ask for the role to be added.");
    }
}
