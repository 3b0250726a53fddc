package org.sendqa.allocation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sendqa.domain.allocation.Assignment;
import org.sendqa.domain.allocation.Reallocation;
import org.sendqa.domain.allocation.Reallocation.Change;
import org.sendqa.domain.history.Event;

/**
 * Finds other auditors for what was given back or whose auditor is away, touching as little else as possible; called
 * again, it changes nothing.
 */
public final class ReallocateAudits {

    private static final String NAME = "ReallocateAudits";

    private final ReadStanding readStanding;
    private final Candidates candidates;
    private final HandOver handOver;

    ReallocateAudits(ReadStanding readStanding, Candidates candidates, HandOver handOver) {
        this.readStanding = readStanding;
        this.candidates = candidates;
        this.handOver = handOver;
    }

    /**
     * What came of it.
     *
     * @param filled slots that have an auditor again
     * @param moved slots that changed hands for it
     * @param open slots for which nobody is left, to be redrawn or assigned by hand
     * @param interrupted whether somebody changed something in between, so that it is to be done again
     */
    public record Outcome(int filled, int moved, List<Assignment> open, boolean interrupted) {

        /** Copies the slots. */
        public Outcome {
            open = List.copyOf(open);
        }
    }

    /** Re-allocates a cycle; empty if it takes no answers any more. */
    public Optional<Outcome> run(String authority, String cycle, Instant now) {
        return readStanding.of(authority, cycle, now).map(standing -> reallocate(standing, now));
    }

    private Outcome reallocate(Standing standing, Instant now) {
        var ref = standing.cycle().ref();
        Change change = Reallocation.of(ref.id(), standing.held(), candidates.of(ref, standing.activity()));
        Event event = new Event("reallocated", now, NAME);
        boolean done = all(standing, change.moved(), event)
                && all(standing, change.filled(), event)
                && all(standing, change.open(), event);
        return new Outcome(change.filled().size(), change.moved().size(), change.open(), !done);
    }

    private boolean all(Standing standing, List<Assignment> assignments, Event event) {
        return assignments.stream().allMatch(assignment -> handOver.run(standing, assignment, event));
    }
}
