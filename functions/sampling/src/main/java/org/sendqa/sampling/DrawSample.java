package org.sendqa.sampling;

import java.time.Instant;
import java.util.List;
import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.sampling.DrawDesign;
import org.sendqa.domain.sampling.Sample;
import org.sendqa.domain.sampling.Samples;
import org.sendqa.domain.sampling.Sizing;

/** Draws a cycle's next sample: each call one draw, in the pack's order, until none is left. */
public final class DrawSample {

    private final Rounds rounds;
    private final DrawRegister register;
    private final Samples samples;
    private final Drawing drawing;
    private final OfficerLetters letters;

    /** Draws from a register into samples, and tells the officers if it can't. */
    public DrawSample(Rounds rounds, DrawRegister register, Samples samples, Drawing drawing, OfficerLetters letters) {
        this.rounds = rounds;
        this.register = register;
        this.samples = samples;
        this.drawing = drawing;
        this.letters = letters;
    }

    /** Makes the next draw of a cycle; with all draws made, changes nothing. */
    public DrawOutcome drawNext(String authority, String cycle, Instant now) {
        return rounds.find(authority, cycle)
                .map(round -> drawNext(round, now))
                .orElseGet(() -> new DrawOutcome.Refused(Rounds.noSuch(cycle)));
    }

    private DrawOutcome drawNext(Round round, Instant now) {
        List<String> drawn = samples.of(round.ref()).stream().map(Sample::draw).toList();
        List<DrawDesign> left = round.designs().stream()
                .filter(design -> !drawn.contains(design.draw()))
                .toList();
        if (left.isEmpty()) {
            return new DrawOutcome.NothingLeft();
        }
        DrawDesign design = left.getFirst();
        if (!(round.cycle() instanceof Cycle.Announced)) {
            return new DrawOutcome.Refused(
                    "%s is past its draws, but %s was never drawn".formatted(round.title(), design.draw()));
        }
        if (!design.isThrown() && !isAsAnnounced(round, design)) {
            return new DrawOutcome.Refused(
                    "The public value of %s isn't the one whose hash was published; has the authority's key changed?"
                            .formatted(round.title()));
        }
        return draw(round, design, left.size() - 1, now);
    }

    private DrawOutcome draw(Round round, DrawDesign design, int remaining, Instant now) {
        return switch (RegisterChoice.of(round, register.snapshots(), now)) {
            case RegisterChoice.Missing missing -> {
                letters.held(round, missing);
                yield new DrawOutcome.Held(missing.sentence());
            }
            case RegisterChoice.Chosen chosen ->
                outcome(round, design, drawing.make(round, design, chosen, now), remaining);
        };
    }

    private DrawOutcome outcome(Round round, DrawDesign design, Drawing.Result result, int remaining) {
        return switch (result) {
            case Drawing.Result.Made(Sample sample) ->
                new DrawOutcome.Drawn(sample.draw(), sample.cases().size(), remaining);
            case Drawing.Result.NotYet(Sizing.NotYet why) -> {
                letters.held(round, design.draw(), why);
                yield new DrawOutcome.Held(why.sentence());
            }
        };
    }

    private boolean isAsAnnounced(Round round, DrawDesign design) {
        String published = round.cycle().header().seedCommitment();
        return register.seed(round.ref(), design).commitment().equals(published);
    }
}
