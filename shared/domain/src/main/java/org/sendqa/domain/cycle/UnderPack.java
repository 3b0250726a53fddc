package org.sendqa.domain.cycle;

import java.util.Optional;
import org.sendqa.domain.history.Event;

/** A round under another pack than it was announced with, as long as nobody can have been handed an audit of it. */
public final class UnderPack {

    private UnderPack() {}

    /** The round under a pack; empty once its sample is confirmed. */
    public static Optional<Cycle> of(Cycle cycle, String packDigest, Event event) {
        return switch (cycle) {
            case Cycle.Announced(Cycle.Header header) ->
                Optional.of(new Cycle.Announced(under(packDigest, header.after(event))));
            case Cycle.Drawn(Cycle.Header header, var checkedBy) ->
                Optional.of(new Cycle.Drawn(under(packDigest, header.after(event)), checkedBy));
            case Cycle.Confirmed _, Cycle.Collecting _, Over _ -> Optional.empty();
        };
    }

    private static Cycle.Header under(String packDigest, Cycle.Header header) {
        return new Cycle.Header(
                header.ref(),
                packDigest,
                header.opensOn(),
                header.seedCommitment(),
                header.announcedAt(),
                header.rationale(),
                header.revision());
    }
}
