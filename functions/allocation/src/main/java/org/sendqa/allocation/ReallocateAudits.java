package org.sendqa.allocation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sendqa.domain.allocation.Assignment;
import org.sendqa.domain.allocation.Auditor;
import org.sendqa.domain.allocation.Reallocation;
import org.sendqa.domain.allocation.Reallocation.Change;
import org.sendqa.domain.history.Event;
import org.sendqa.edge.RetryLater;

/**
 * Finds other auditors for what was given back, voided or moved to another case, or whose auditor is away, touching as
 * little else as possible; called again, it changes nothing.
 */
public final class ReallocateAudits {

    private static final String NAME = "ReallocateAudits";

    private final ReadStanding readStanding;
    private final Candidates candidates;
    private final HandOver handOver;
    private final LateHands lateHands;
    private final StandInFirst standInFirst;

    ReallocateAudits(
            ReadStanding readStanding,
            Candidates candidates,
            HandOver handOver,
            LateHands lateHands,
            StandInFirst standInFirst) {
        this.readStanding = readStanding;
        this.candidates = candidates;
        this.handOver = handOver;
        this.lateHands = lateHands;
        this.standInFirst = standInFirst;
    }

    /**
     * What came of it.
     *
     * @param filled slots that have an auditor again
     * @param moved slots that changed hands for it
     * @param open mandatory slots for which nobody is left, to be redrawn or assigned by hand
     */
    public record Outcome(int filled, int moved, List<Assignment> open) {

        /** Copies the slots. */
        public Outcome {
            open = List.copyOf(open);
        }
    }

    /**
     * Re-allocates a cycle; empty if it takes no answers any more.
     *
     * @throws RetryLater if somebody changed something in between, so that it is to be done again
     */
    public Optional<Outcome> run(String authority, String cycle, Instant now) {
        return readStanding.of(authority, cycle, now).map(standing -> reallocate(standing, now));
    }

    private Outcome reallocate(Standing standing, Instant now) {
        var ref = standing.cycle().ref();
        List<Auditor> auditors = candidates.of(standing.cycle(), standing.byHand());
        Change change = Reallocation.of(ref.id(), standInFirst.of(ref.authority(), standing.held()), auditors);
        Event event = new Event("reallocated", now, NAME);
        int handovers = 0;
        // What somebody loses goes first, so that nobody has too much in between more often than an exchange needs.
        for (Assignment next : Stream.of(change.open(), change.moved(), change.filled())
                .flatMap(List::stream)
                .filter(assignment -> !standing.isAlready(assignment))
                .toList()) {
            if (!handOver.run(standing.after(handovers), next, event)) {
                throw new RetryLater("The allocation of %s changed in between".formatted(ref.id()));
            }
            handovers++;
        }
        lateHands.takeBack(ref, standing.activity(), now, NAME);
        List<Assignment> open =
                change.open().stream().filter(standing::isMandatory).toList();
        return new Outcome(change.filled().size(), change.moved().size(), open);
    }
}
