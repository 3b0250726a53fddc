package org.sendqa.register;

import java.time.Duration;
import java.util.Optional;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.register.Intakes;
import org.sendqa.domain.register.Upload;
import org.sendqa.domain.register.Uploads;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Refusal;

/** Takes a file into the register that an officer has looked at: it is read again, by the same mapping. */
final class TakeUpload {

    /** The store keeps a file for seven days; reading it takes a while. */
    private static final Duration KEPT = Duration.ofDays(6);

    private final Uploads uploads;
    private final Intakes intakes;

    TakeUpload(Uploads uploads, Intakes intakes) {
        this.uploads = uploads;
        this.intakes = intakes;
    }

    /** Takes it; again does the same, so that a start that was lost is made good. */
    Outcome<Upload> take(Caller caller, String id) {
        if (!caller.isOfficer()) {
            return Outcome.refused(Refusal.FORBIDDEN, "Registers are taken by those who run the cycles.");
        }
        Optional<Upload> found = uploads.find(caller.person().authority(), id);
        return found.map(upload -> switch (upload) {
                    case Upload.Previewed previewed -> take(previewed, caller);
                    case Upload.Claimed claimed
                    when claimed.taken() && claimed.header().way().lookFirst() -> start(claimed, caller);
                    case Upload.Asked _, Upload.Claimed _, Upload.Examined _, Upload.Announced _ -> notNow();
                })
                .orElseGet(() -> Outcome.refused(Refusal.UNKNOWN, "There is no such upload. Upload the file again."));
    }

    private Outcome<Upload> take(Upload.Previewed previewed, Caller caller) {
        if (previewed.header().askedAt().plus(KEPT).isBefore(caller.now())) {
            return Outcome.refused(
                    Refusal.NOT_NOW, "The file was uploaded too long ago and is kept no more. Upload it again.");
        }
        Event event = new Event("taken", caller.now(), caller.person().id());
        Upload.Claimed taken = previewed.taken(event);
        return uploads.keep(taken, event) ? start(taken, caller) : notNow();
    }

    private Outcome<Upload> start(Upload.Claimed taken, Caller caller) {
        intakes.start(taken, caller.now());
        return new Outcome.Done<>(taken);
    }

    private static Outcome<Upload> notNow() {
        return Outcome.refused(
                Refusal.NOT_NOW, "Only a file that was uploaded to be looked at first, and was read, can be taken.");
    }
}
