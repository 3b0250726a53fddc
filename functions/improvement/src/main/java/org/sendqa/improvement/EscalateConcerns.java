package org.sendqa.improvement;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.sendqa.domain.concern.Concern;
import org.sendqa.domain.concern.Concerns;
import org.sendqa.domain.pack.Packs;
import org.sendqa.edge.OneByOne;

/** Looks through what nobody has acknowledged: tells those whom a crash kept from being told, and the next in line. */
public final class EscalateConcerns {

    private final Packs packs;
    private final Concerns concerns;
    private final Tell tell;

    EscalateConcerns(Packs packs, Concerns concerns, Tell tell) {
        this.packs = packs;
        this.concerns = concerns;
        this.tell = tell;
    }

    /**
     * Looks once.
     *
     * @return how many steps were taken; a second look at the same time takes none
     * @throws org.sendqa.edge.RetryLater if some couldn't be dealt with; the others are
     */
    public int escalate(Instant now) {
        AtomicInteger steps = new AtomicInteger();
        OneByOne.forEach(
                packs.authorities(),
                authority ->
                        OneByOne.forEach(concerns.open(authority), concern -> steps.addAndGet(step(concern, now))));
        return steps.get();
    }

    private int step(Concern concern, Instant now) {
        return switch (concern) {
            case Concern.Raised raised -> tell.atOnce(raised, now).told().isEmpty() ? 0 : 1;
            case Concern.Told told -> tell.escalate(told, now);
            case Concern.Acknowledged _, Concern.InHand _, Concern.Done _, Concern.Declined _ -> 0;
        };
    }
}
