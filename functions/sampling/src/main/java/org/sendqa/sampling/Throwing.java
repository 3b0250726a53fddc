package org.sendqa.sampling;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.pack.PublicValue;
import org.sendqa.domain.register.Snapshot;
import org.sendqa.domain.sampling.DiceThrow;
import org.sendqa.domain.sampling.DiceThrow.Before;
import org.sendqa.domain.sampling.DiceThrows;
import org.sendqa.domain.sampling.DrawDesign;
import org.sendqa.domain.sampling.Facts;
import org.sendqa.domain.sampling.Seed;
import org.sendqa.domain.sampling.Sizing;
import org.sendqa.domain.sampling.ThrownValue;
import org.sendqa.edge.RetryLater;

/**
 * Lets a draw whose public value is thrown wait for its dice: all else that it goes by is written down before, and
 * holds once they have fallen.
 *
 * @param dice the throws
 */
record Throwing(DiceThrows dice) {

    /** What was written down for a draw, as long as it counts: with dice for good, before them for one snapshot. */
    Optional<DiceThrow> standing(Round round, DrawDesign design, RegisterChoice.Chosen chosen) {
        return design.isThrown()
                ? dice.find(round.ref(), design.draw())
                        .filter(one -> one instanceof DiceThrow.Thrown
                                || one.before()
                                        .snapshot()
                                        .equals(chosen.snapshot().digest()))
                : Optional.empty();
    }

    /** The snapshot that was there before the throw, whatever counts by now. */
    static RegisterChoice.Chosen from(DiceThrow one, RegisterChoice.Chosen chosen) {
        List<Snapshot> known = chosen.all().stream()
                .filter(snapshot -> one.before().snapshots().contains(snapshot.digest()))
                .toList();
        return known.stream()
                .filter(snapshot -> snapshot.complete()
                        && snapshot.digest().equals(one.before().snapshot()))
                .findFirst()
                .map(snapshot -> new RegisterChoice.Chosen(snapshot, known))
                .orElse(chosen);
    }

    /** The seed with what the dice showed; before they fell there is none to draw with. */
    static Optional<Seed> seed(Round round, DrawDesign design, DiceThrow one) {
        return one instanceof DiceThrow.Thrown thrown
                ? Optional.of(new Seed(
                        round.ref().authority(),
                        design.certificateActivity(),
                        round.ref().period(),
                        ThrownValue.of(thrown.dice().value())))
                : Optional.empty();
    }

    /**
     * Writes down what a draw goes by, so that somebody may throw; what stands already is left as it is.
     *
     * @throws RetryLater if somebody changed something of it at the same moment
     */
    Sizing.NotYet await(Basis basis, Facts facts, Sizing.Settled settled, Instant now) {
        Before before = standing(basis.round(), basis.design(), basis.chosen())
                .map(DiceThrow::before)
                .orElseGet(() -> written(basis, before(basis.chosen(), facts, settled, now)));
        return waits(basis.design(), before);
    }

    private static Before before(RegisterChoice.Chosen chosen, Facts facts, Sizing.Settled settled, Instant now) {
        List<String> all =
                chosen.all().stream().map(Snapshot::digest).distinct().toList();
        return new Before(chosen.snapshot().digest(), all, facts, settled.cases(), now);
    }

    private Before written(Basis basis, Before before) {
        Event event = new Event("awaited", before.since(), "DrawSample", Map.of("snapshot", before.snapshot()));
        CycleRef cycle = basis.round().ref();
        String draw = basis.design().draw();
        DiceThrow next = dice.find(cycle, draw)
                .flatMap(one -> one instanceof DiceThrow.Awaited waiting ? Optional.of(waiting) : Optional.empty())
                .map(waiting -> waiting.anew(before, event))
                .orElseGet(() -> DiceThrow.Awaited.first(cycle, draw, before, event));
        if (!dice.keep(next, event)) {
            throw new RetryLater("Something that %s of %s goes by changed just now".formatted(draw, cycle.id()));
        }
        return before;
    }

    /** Told anew where another snapshot counts, since dice that fell for the one before count no more. */
    private static Sizing.NotYet waits(DrawDesign design, Before before) {
        return switch (design.plan().publicValue()) {
            case PublicValue.Committed _ ->
                throw new IllegalArgumentException(design.draw() + " has nothing to wait for");
            case PublicValue.Thrown(String by, int dice) ->
                new Sizing.NotYet(
                        "dice-" + before.snapshot().substring(before.snapshot().length() - 8),
                        ("Its register is in, and %d cases will be drawn. Now %s throws %d dice before two witnesses."
                                        + " Enter what they show on the page of the round, once it is thrown.")
                                .formatted(before.cases(), by, dice));
        };
    }
}
