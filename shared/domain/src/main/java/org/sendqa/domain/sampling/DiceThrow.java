package org.sendqa.domain.sampling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.history.Revision;

/**
 * The throw of a draw's public value: first all else that the draw goes by is written down, then the dice are entered,
 * once and for good.
 */
public sealed interface DiceThrow {

    /** The round. */
    CycleRef cycle();

    /** The draw of the round. */
    String draw();

    /** What stood before anybody threw. */
    Before before();

    /** Where it stands in its history. */
    Revision revision();

    /** Everything stands but the dice. */
    record Awaited(CycleRef cycle, String draw, Before before, Revision revision) implements DiceThrow {

        /** The first time that a draw waits. */
        public static Awaited first(CycleRef cycle, String draw, Before before, Event event) {
            return new Awaited(cycle, draw, before, Revision.NONE.after(event));
        }

        /** The draw waits anew, since another snapshot counts now. */
        public Awaited anew(Before other, Event event) {
            return new Awaited(cycle, draw, other, revision.after(event));
        }

        /** The dice have fallen. */
        public Thrown thrown(Dice dice, Event event) {
            return new Thrown(cycle, draw, before, dice, revision.after(event));
        }
    }

    /** The dice are entered; nothing changes any more. */
    record Thrown(CycleRef cycle, String draw, Before before, Dice dice, Revision revision) implements DiceThrow {}

    /**
     * What stood before anybody threw, and is drawn by whatever changes later.
     *
     * @param snapshot digest of the one that is drawn from
     * @param snapshots digests of all that had come in since the cut-off, for the certificate
     * @param facts what the quota needed to know
     * @param cases how many the draw takes
     * @param since when it was written down
     */
    record Before(String snapshot, List<String> snapshots, Facts facts, int cases, Instant since) {

        /** Copies the digests. */
        public Before {
            snapshots = List.copyOf(snapshots);
        }
    }

    /**
     * What fell, and who saw it.
     *
     * @param value a digit from 1 to 6 for each of the dice
     * @param witnesses names of two people
     */
    record Dice(String value, LocalDate thrownOn, List<String> witnesses) {

        /** Copies the names. */
        public Dice {
            witnesses = List.copyOf(witnesses);
        }
    }
}
