package org.sendqa.domain.audit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sendqa.domain.allocation.Assignment;
import org.sendqa.domain.cycle.Cycle.Count;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.sampling.Sample;
import org.sendqa.domain.sampling.Surroundings;

/**
 * A case leaves the sample of a collecting cycle: its open audits are released, its slots go to the case that takes its
 * place, all at once, so that nobody is given a case that has gone and nobody is lost whose work counts.
 *
 * @param sample as it stands afterwards
 * @param event that the case was replaced or withdrawn
 * @param read what had a say in who takes the place, as it was read
 * @param moves the case's slots
 * @param released the audits of the case that were open
 * @param release that they were released
 */
public record Redraw(
        Sample sample, Event event, Surroundings read, List<Move> moves, List<Audit.Released> released, Event release) {

    /** Copies the lists. */
    public Redraw {
        moves = List.copyOf(moves);
        released = List.copyOf(released);
    }

    /** A slot before and after. */
    public record Move(Assignment from, Assignment to) {

        /** The slot goes to the case that takes the place, or to nobody. */
        public static Move of(Assignment slot, Optional<String> by) {
            return new Move(slot, by.map(slot::movedTo).orElseGet(slot::left));
        }
    }

    /** What changes in the cycle's counts. */
    public Count change() {
        int unfilledBefore = count(moves.stream().map(Move::from).filter(Assignment::isUnfilled));
        int waitingBefore = moves.size() - unfilledBefore - released.size();
        int waitingNow = count(moves.stream().map(Move::to).filter(Assignment::isWaiting));
        int unfilled = moves.size() - waitingNow - unfilledBefore;
        int open = waitingNow - count(moves.stream().map(Move::from).filter(Assignment::isAwaited));
        return new Count(open, open, unfilled, waitingNow - waitingBefore);
    }

    private static int count(Stream<?> all) {
        return Math.toIntExact(all.count());
    }
}
