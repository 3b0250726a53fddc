package org.sendqa.mailing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.sendqa.domain.mail.Mailer.Answer;
import org.sendqa.domain.mail.Outbox;
import org.sendqa.domain.pack.Packs;
import org.sendqa.edge.OneByOne;

/** Sends what the stream left behind, and marks the letters of which nobody knows whether they went out. */
public final class SweepOutbox {

    /** Longer than any function runs, so that a claim this old has no owner any more. */
    private static final Duration CLAIM = Duration.ofMinutes(15);

    private final Packs packs;
    private final Outbox outbox;
    private final DeliverMail deliver;

    /** Sweeps the outbox of each authority that has a pack. */
    public SweepOutbox(Packs packs, Outbox outbox, DeliverMail deliver) {
        this.packs = packs;
        this.outbox = outbox;
        this.deliver = deliver;
    }

    /**
     * What a sweep found.
     *
     * @param sent letters sent now
     * @param uncertain letters claimed long ago and never answered, marked now; they are not sent again
     */
    public record Swept(int sent, int uncertain) {}

    /**
     * Sweeps once.
     *
     * @throws org.sendqa.edge.RetryLater if some letters could not be sent; the others are
     */
    public Swept sweep(Instant now) {
        List<String> sent = new ArrayList<>();
        List<String> uncertain = new ArrayList<>();
        OneByOne.forEach(packs.authorities(), authority -> {
            uncertain.addAll(outbox.uncertainSince(authority, now.minus(CLAIM)));
            OneByOne.forEach(
                    outbox.pending(authority),
                    id -> deliver.deliver(authority, id, now)
                            .filter(Answer.Sent.class::isInstance)
                            .ifPresent(_ -> sent.add(id)));
        });
        return new Swept(sent.size(), uncertain.size());
    }
}
