package org.sendqa.register;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.mail.Mail;
import org.sendqa.domain.register.Snapshot;
import org.sendqa.domain.register.SnapshotList;
import org.sendqa.domain.register.Upload;
import org.sendqa.domain.register.Upload.Outcome;
import org.sendqa.domain.register.Uploads;
import org.sendqa.edge.RetryLater;

/**
 * Ends an upload: the snapshot enters the register and the officer who sent the file is written to, both or neither. A
 * file that says what an earlier one said changes nothing.
 */
final class AnnounceRegister {

    private static final String NAME = "AnnounceRegister";
    private static final String OUR_FAULT =
            "The file couldn't be read because something broke on our side. Upload it again; if that fails too, tell"
                    + " whoever runs SEND QA for you.";

    private final Uploads uploads;
    private final SnapshotList snapshots;
    private final UploadLetters letters;

    AnnounceRegister(Uploads uploads, SnapshotList snapshots, UploadLetters letters) {
        this.uploads = uploads;
        this.snapshots = snapshots;
        this.letters = letters;
    }

    /** Announces what became of an upload; again gives the same answer and writes nobody twice. */
    Outcome announce(String authority, String id, Instant now) {
        Upload upload = uploads.find(authority, id).orElseThrow();
        return switch (upload) {
            case Upload.Announced announced -> announced.outcome();
            case Upload.Examined examined -> announce(examined, now);
            case Upload.Claimed claimed -> announce(givenUp(claimed, now), now);
            case Upload.Asked _ -> throw new IllegalArgumentException("No file of upload %s has arrived".formatted(id));
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
            case Outcome.Accepted accepted -> announce(examined, accepted, now);
            case Outcome.Unchanged _, Outcome.Refused _ -> tell(examined, examined.outcome(), now);
        };
    }

    private Outcome announce(Upload.Examined examined, Outcome.Accepted accepted, Instant now) {
        Optional<Snapshot> earlier = earlier(examined.header().authority(), accepted);
        if (earlier.isPresent()) {
            return tell(examined, unchanged(accepted, earlier.get().at()), now);
        }
        Event event = new Event("announced", now, NAME, Map.of("digest", accepted.digest()));
        Upload.Announced announced = examined.announced(accepted, event);
        return written(
                uploads.announce(announced, event, mails(announced), snapshot(announced, accepted, now)), accepted);
    }

    private static Outcome unchanged(Outcome.Accepted read, Instant since) {
        return new Outcome.Unchanged(read.digest(), since, read.accepted(), read.rejected(), read.reasons());
    }

    private Outcome tell(Upload.Examined examined, Outcome outcome, Instant now) {
        Event event = new Event("announced", now, NAME);
        Upload.Announced announced = examined.announced(outcome, event);
        return written(uploads.announce(announced, event, mails(announced)), outcome);
    }

    private Optional<Snapshot> earlier(String authority, Outcome.Accepted accepted) {
        Optional<Snapshot> complete = snapshots.find(authority, accepted.digest(), true);
        return accepted.complete() ? complete : complete.or(() -> snapshots.find(authority, accepted.digest(), false));
    }

    private List<Mail> mails(Upload.Announced announced) {
        return letters.about(announced).stream().toList();
    }

    private static Snapshot snapshot(Upload.Announced announced, Outcome.Accepted accepted, Instant at) {
        return new Snapshot(
                announced.header().authority(),
                accepted.digest(),
                at,
                accepted.complete(),
                accepted.accepted(),
                accepted.rejected());
    }

    /** Somebody else was first: the next try finds what they left. */
    private static <T> T written(boolean written, T result) {
        if (!written) {
            throw new RetryLater("The upload was changed at the same moment", new IllegalStateException());
        }
        return result;
    }
}
