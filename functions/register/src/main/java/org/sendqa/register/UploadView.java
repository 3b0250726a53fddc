package org.sendqa.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sendqa.domain.register.Upload;
import org.sendqa.domain.register.Upload.Outcome;

/**
 * An upload as its officer sees it.
 *
 * @param state {@code waiting} for the file, {@code reading}, {@code accepted}, {@code unchanged} or {@code refused}
 * @param digest the snapshot's, where rows were accepted
 * @param reasons why the file or the first of its rows were refused
 * @param rejectedRowsUrl where the list of refused rows can be fetched for a while, if there are any
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record UploadView(
        String state,
        int accepted,
        int rejected,
        @Nullable String digest,
        List<String> reasons,
        @Nullable String rejectedRowsUrl) {

    static UploadView of(Upload upload, String rejects) {
        return switch (upload) {
            case Upload.Asked _ -> bare("waiting", List.of());
            case Upload.Claimed _, Upload.Examined _ -> bare("reading", List.of());
            case Upload.Announced(var _, Outcome outcome) -> of(outcome, rejects);
        };
    }

    private static UploadView of(Outcome outcome, String rejects) {
        return switch (outcome) {
            case Outcome.Accepted(var digest, var _, var accepted, var rejected, var reasons) ->
                new UploadView("accepted", accepted, rejected, digest, reasons, rejected == 0 ? null : rejects);
            case Outcome.Unchanged(var digest, var _, var accepted, var rejected, var reasons) ->
                new UploadView("unchanged", accepted, rejected, digest, reasons, rejected == 0 ? null : rejects);
            case Outcome.Refused(String reason) -> bare("refused", List.of(reason));
        };
    }

    private static UploadView bare(String state, List<String> reasons) {
        return new UploadView(state, 0, 0, null, reasons, null);
    }
}
