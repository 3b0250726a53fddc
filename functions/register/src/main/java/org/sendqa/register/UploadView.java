package org.sendqa.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sendqa.domain.register.Upload;
import org.sendqa.domain.register.Upload.Outcome;

/**
 * An upload as its officer sees it.
 *
 * @param subject which register it is for
 * @param state {@code waiting} for the file, {@code reading}, {@code previewed} and waiting to be taken,
 *     {@code accepted}, {@code unchanged} or {@code refused}
 * @param complete whether draws may be made from it, or might if it were taken
 * @param digest the snapshot's, where rows were accepted
 * @param nextDraw which register the next draw takes and why, as it stood when the file had been read; of a preview, as
 *     it would stand now
 * @param reasons why the file or the first of its rows were refused
 * @param rejectedRowsUrl where the list of refused rows can be fetched for a while, if there are any; of a preview, of
 *     those that would be refused
 */
public record UploadView(
        String subject,
        String state,
        int accepted,
        int rejected,
        boolean complete,
        @Nullable String digest,
        @Nullable String nextDraw,
        List<String> reasons,
        @Nullable String rejectedRowsUrl) {

    static UploadView of(Upload upload, String rejects) {
        String subject = upload.header().way().subject();
        return switch (upload) {
            case Upload.Asked _ -> bare(subject, "waiting", List.of());
            case Upload.Claimed _, Upload.Examined _ -> bare(subject, "reading", List.of());
            case Upload.Previewed(var _, var _, Upload.Findings(var accepted, var rejected, var reasons)) ->
                new UploadView(
                        subject,
                        "previewed",
                        accepted,
                        rejected,
                        false,
                        null,
                        null,
                        reasons,
                        rejected == 0 ? null : rejects);
            case Upload.Announced(var _, Outcome outcome, String nextDraw) -> of(subject, outcome, nextDraw, rejects);
        };
    }

    private static UploadView of(String subject, Outcome outcome, String nextDraw, String rejects) {
        return switch (outcome) {
            case Outcome.Accepted read -> accepted(subject, read, nextDraw, rejects);
            case Outcome.Unchanged(var digest, var complete, var _, var accepted, var rejected, var reasons) -> {
                var same = new Outcome.Accepted(digest, complete, accepted, rejected, reasons);
                yield accepted(subject, same, nextDraw, rejects).as("unchanged");
            }
            case Outcome.Refused(String reason) -> bare(subject, "refused", List.of(reason));
        };
    }

    private static UploadView accepted(String subject, Outcome.Accepted read, String nextDraw, String rejects) {
        return new UploadView(
                subject,
                "accepted",
                read.accepted(),
                read.rejected(),
                read.complete(),
                read.digest(),
                nextDraw,
                read.reasons(),
                read.rejected() == 0 ? null : rejects);
    }

    /** With what would be told of it if it were taken now. */
    UploadView judged(JudgeRegister.Judgement now) {
        boolean drawn = now.outcome() instanceof Outcome.Accepted taken && taken.complete();
        return new UploadView(
                subject, state, accepted, rejected, drawn, digest, now.nextDraw(), reasons, rejectedRowsUrl);
    }

    private UploadView as(String other) {
        return new UploadView(subject, other, accepted, rejected, complete, digest, nextDraw, reasons, rejectedRowsUrl);
    }

    private static UploadView bare(String subject, String state, List<String> reasons) {
        return new UploadView(subject, state, 0, 0, false, null, null, reasons, null);
    }
}
