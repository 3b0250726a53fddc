package org.sendqa.sampling;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sendqa.domain.allocation.Assignment;
import org.sendqa.domain.allocation.Assignments;
import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.sampling.ReplacementReason;
import org.sendqa.domain.sampling.Sample;
import org.sendqa.domain.sampling.Samples;
import org.sendqa.edge.RetryLater;

/**
 * Gives slots for which a conflict leaves nobody to the next reserve of their case's stratum. With no reserve left,
 * another audit of the case, or where people merely lack time, the slot stays open with its sentence and the officers
 * are told once.
 */
public final class RedrawCase {

    private static final String NAME = "RedrawCase";

    private final Rounds rounds;
    private final Assignments assignments;
    private final Samples samples;
    private final Replacing replacing;
    private final OfficerLetters letters;

    /** Redraws cases of cycles under way. */
    public RedrawCase(
            Rounds rounds, Assignments assignments, Samples samples, Replacing replacing, OfficerLetters letters) {
        this.rounds = rounds;
        this.assignments = assignments;
        this.samples = samples;
        this.replacing = replacing;
        this.letters = letters;
    }

    /**
     * Redraws what is unfilled of some slots; what has changed since they were named is left alone.
     *
     * @return how many cases were replaced
     * @throws RetryLater if somebody changed one of them at the same moment
     */
    public int redraw(String authority, String cycle, List<Integer> slots, Instant now) {
        return rounds.find(authority, cycle)
                .filter(round -> round.cycle() instanceof Cycle.Collecting)
                .map(round -> redraw(round, slots, now))
                .orElse(0);
    }

    private int redraw(Round round, List<Integer> slots, Instant now) {
        int redrawn = 0;
        for (int slot : slots) {
            redrawn += unfilled(round, slot)
                    .filter(unfilled -> redraw(round, unfilled, now))
                    .map(_ -> 1)
                    .orElse(0);
        }
        return redrawn;
    }

    private Optional<Assignment> unfilled(Round round, int slot) {
        return assignments.of(round.ref()).stream()
                .filter(one -> one.slot() == slot && one.isUnfilled())
                .findFirst();
    }

    private static Leaving leaving(Assignment slot, Instant now) {
        return new Leaving(slot.drawId(), ReplacementReason.NO_AUDITOR, now, NAME);
    }

    private boolean redraw(Round round, Assignment slot, Instant now) {
        Optional<Sample> sample = samples.find(round.ref(), slot.draw())
                .filter(found -> found.standing(slot.drawId()).isPresent());
        if (sample.isPresent() && !slot.wantsRedraw()) {
            letters.unfilled(round, slot, "Another case would lack an auditor just as well, so it keeps its place.");
        }
        return slot.wantsRedraw()
                && sample.filter(found -> replaced(round, found, slot, now)).isPresent();
    }

    private boolean replaced(Round round, Sample sample, Assignment slot, Instant now) {
        return switch (replacing.replace(round, sample, leaving(slot, now))) {
            case Replacing.Outcome.Taken _ -> true;
            case Replacing.Outcome.Changed _ ->
                throw new RetryLater("The sample %s of %s changed meanwhile"
                        .formatted(slot.draw(), round.ref().id()));
            case Replacing.Outcome.NoReserve _ -> {
                letters.unfilled(round, slot, "No reserve is left that could take the case's place.");
                yield false;
            }
            case Replacing.Outcome.HasAudit _ -> {
                letters.unfilled(round, slot, "The case has another audit, so no reserve takes its place.");
                yield false;
            }
            case Replacing.Outcome.NotStanding _ -> false;
        };
    }
}
