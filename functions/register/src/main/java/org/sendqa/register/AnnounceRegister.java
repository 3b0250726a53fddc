package org.sendqa.register;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.mail.Mail;
import org.sendqa.domain.register.Upload;
import org.sendqa.domain.register.Upload.Outcome;
import org.sendqa.domain.register.Uploads;
import org.sendqa.edge.RetryLater;
import org.sendqa.register.JudgeRegister.Judgement;

/**
 * Ends an upload: the snapshot enters the register and the officer who sent the file is written to, both or neither. A
 * file that says what the draws to come know already changes nothing.
 */
final class AnnounceRegister {

    private static final String NAME = "AnnounceRegister";
    private static final String OUR_FAULT =
            "The file couldn't be read because something broke on our side. Upload it again; if that fails too, tell"
                    + " whoever runs SEND QA for you.";

    private final Uploads uploads;
    private final JudgeRegister judge;
    private final UploadLetters letters;

    AnnounceRegister(Uploads uploads, JudgeRegister judge, UploadLetters letters) {
        this.uploads = uploads;
        this.judge = judge;
        this.letters = letters;
    }

    /** Announces what became of an upload; again gives the same answer and writes nobody twice. */
    Outcome announce(String authority, String id, Instant now) {
        Upload upload = uploads.find(authority, id).orElseThrow();
        return switch (upload) {
            case Upload.Announced announced -> announced.outcome();
            case Upload.Examined examined -> announce(examined, now);
            case Upload.Claimed claimed -> announce(givenUp(claimed, now), now);
            case Upload.Asked _, Upload.Previewed _ ->
                throw new IllegalArgumentException("Upload %s has no end to be told".formatted(id));
        };
    }

    /** The reading broke off for good, after all retries. */
    private Upload.Examined givenUp(Upload.Claimed claimed, Instant now) {
        Event event = new Event("examined", now, NAME, Map.of("outcome", "failed"));
        Upload.Examined examined = claimed.examined(new Outcome.Refused(OUR_FAULT), event);
        return written(uploads.keep(examined, event), examined);
    }

    private Outcome announce(Upload.Examined examined, Instant now) {
        return switch (examined.outcome()) {
            case Outcome.Accepted accepted ->
                tell(examined, judge.judge(examined.header().register(), accepted, now), now);
            case Outcome.Unchanged _, Outcome.Refused _ -> tell(examined, new Judgement(examined.outcome(), ""), now);
        };
    }

    private Outcome tell(Upload.Examined examined, Judgement judgement, Instant now) {
        Event event = new Event("announced", now, NAME, details(judgement.outcome()));
        Upload.Announced announced = examined.announced(judgement.outcome(), judgement.nextDraw(), event);
        List<Mail> mails = letters.about(announced).stream().toList();
        boolean written = judgement.outcome() instanceof Outcome.Accepted accepted
                ? uploads.announce(
                        announced,
                        event,
                        mails,
                        JudgeRegister.snapshot(announced.header().register(), accepted, now))
                : uploads.announce(announced, event, mails);
        return written(written, judgement.outcome());
    }

    private static Map<String, String> details(Outcome outcome) {
        return outcome instanceof Outcome.Accepted accepted ? Map.of("digest", accepted.digest()) : Map.of();
    }

    /** Somebody else was first: the next try finds what they left. */
    private static <T> T written(boolean written, T result) {
        if (!written) {
            throw new RetryLater("The upload was changed at the same moment", new IllegalStateException());
        }
        return result;
    }
}
