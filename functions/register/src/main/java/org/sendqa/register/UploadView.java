package org.sendqa.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sendqa.domain.register.Upload;
import org.sendqa.domain.register.Upload.Outcome;

/**
 * An upload as its officer sees it.
 *
 * @param state {@code waiting} for the file, {@code reading}, {@code previewed} and waiting to be taken,
 *     {@code accepted}, {@code unchanged} or {@code refused}
 * @param complete whether draws may be made from it
 * @param digest the snapshot's, where rows were accepted
 * @param nextDraw which register the next draw takes and why, as it stood when the file had been read
 * @param reasons why the file or the first of its rows were refused
 * @param rejectedRowsUrl where the list of refused rows can be fetched for a while, if there are any
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record UploadView(
        String state,
        int accepted,
        int rejected,
        boolean complete,
        @Nullable String digest,
        @Nullable String nextDraw,
        List<String> reasons,
        @Nullable String rejectedRowsUrl) {

    static UploadView of(Upload upload, String rejects) {
        return switch (upload) {
            case Upload.Asked _ -> bare("waiting", List.of());
            case Upload.Claimed _, Upload.Examined _ -> bare("reading", List.of());
            case Upload.Previewed(var _, var _, Upload.Findings(var accepted, var rejected, var reasons)) ->
                new UploadView("previewed", accepted, rejected, false, null, null, reasons, null);
            case Upload.Announced(var _, Outcome outcome, String nextDraw) -> of(outcome, nextDraw, rejects);
        };
    }

    private static UploadView of(Outcome outcome, String nextDraw, String rejects) {
        return switch (outcome) {
            case Outcome.Accepted(var digest, var complete, var accepted, var rejected, var reasons) ->
                new UploadView(
                        "accepted", accepted, rejected, complete, digest, nextDraw, reasons, url(rejected, rejects));
            case Outcome.Unchanged(var digest, var complete, var _, var accepted, var rejected, var reasons) ->
                new UploadView(
                        "unchanged", accepted, rejected, complete, digest, nextDraw, reasons, url(rejected, rejects));
            case Outcome.Refused(String reason) -> bare("refused", List.of(reason));
        };
    }

    private static @Nullable String url(int rejected, String rejects) {
        return rejected == 0 ? null : rejects;
    }

    private static UploadView bare(String state, List<String> reasons) {
        return new UploadView(state, 0, 0, false, null, null, reasons, null);
    }
}
