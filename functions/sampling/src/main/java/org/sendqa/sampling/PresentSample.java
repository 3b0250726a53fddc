package org.sendqa.sampling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.cycle.Cycles;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.sampling.Sample;
import org.sendqa.domain.sampling.Samples;
import org.sendqa.domain.time.OfficeDay;
import org.sendqa.domain.time.WorkingDays;

/** Lays the drawn samples before the officers, who look at them before anybody is mailed. */
public final class PresentSample {

    private final Rounds rounds;
    private final Cycles cycles;
    private final Samples samples;
    private final WorkingDays workingDays;
    private final OfficerLetters letters;

    /** Presents samples of cycles to the officers. */
    public PresentSample(
            Rounds rounds, Cycles cycles, Samples samples, WorkingDays workingDays, OfficerLetters letters) {
        this.rounds = rounds;
        this.cycles = cycles;
        this.samples = samples;
        this.workingDays = workingDays;
        this.letters = letters;
    }

    /**
     * Moves a cycle whose draws are all made from announced to drawn, and writes to the officers. A repeated call makes
     * up for a letter that was lost in between and changes nothing else.
     */
    public Outcome present(String authority, String cycle, Instant now) {
        return rounds.find(authority, cycle)
                .map(round -> present(round, now))
                .orElseGet(() -> new Outcome.Refused(Rounds.noSuch(cycle)));
    }

    private Outcome present(Round round, Instant now) {
        List<Sample> drawn = samples.of(round.ref());
        int missing = round.designs().size() - drawn.size();
        if (missing > 0) {
            return new Outcome.Refused("%s still has %d draws to make".formatted(round.title(), missing));
        }
        Cycle cycle = advanced(round, now);
        if (cycle instanceof Cycle.Drawn(var _, var checkedBy)) {
            letters.ready(round, drawn, checkedBy);
        }
        return new Outcome.Presented(
                drawn.stream().mapToInt(sample -> sample.standing().size()).sum());
    }

    /** The cycle past its draws, be it by this call or by another. */
    private Cycle advanced(Round round, Instant now) {
        if (!(round.cycle() instanceof Cycle.Announced announced)) {
            return round.cycle();
        }
        LocalDate today = OfficeDay.of(now);
        LocalDate checkedBy =
                workingDays.plus(today, round.activity().deadlines().confirmAfter());
        Event event = new Event("drawn", now, "PresentSample");
        Cycle.Drawn next = announced.drawn(checkedBy, event);
        return cycles.advance(next, event)
                ? next
                : cycles.find(round.ref().authority(), round.ref().id()).orElse(announced);
    }

    /** What came of it. */
    public sealed interface Outcome {

        /**
         * The officers have the sample before them.
         *
         * @param cases to be audited, of all draws
         */
        record Presented(int cases) implements Outcome {}

        /** There is nothing to present yet. */
        record Refused(String sentence) implements Outcome {}
    }
}
