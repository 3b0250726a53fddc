package org.sendqa.schedule;

import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import org.sendqa.domain.cycle.Attempt;
import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.cycle.Cycle.Count;
import org.sendqa.domain.cycle.Cycles;
import org.sendqa.domain.cycle.NextAttempt;
import org.sendqa.domain.cycle.NextStep;
import org.sendqa.domain.cycle.Pauses;
import org.sendqa.domain.cycle.Reopened;
import org.sendqa.domain.cycle.ReopeningReason;
import org.sendqa.domain.cycle.Step;
import org.sendqa.domain.cycle.Workflows;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.time.OfficeDay;

/**
 * Moves a cycle on as far as it goes by itself: confirms, closes, approves, reopens, starts the state machine that is
 * due. It goes by the cycle as it stands, never by what the caller saw, so that a late or repeated call does nothing
 * twice.
 */
public final class AdvanceCycle {

    /** Its name in histories. */
    public static final String NAME = "AdvanceCycle";

    private final Cycles cycles;
    private final Workflows workflows;
    private final Pauses pauses;

    /** Moves cycles on; what is paused isn't drawn. */
    public AdvanceCycle(Cycles cycles, Workflows workflows, Pauses pauses) {
        this.cycles = cycles;
        this.workflows = workflows;
        this.pauses = pauses;
    }

    /** What came of it. */
    public sealed interface Outcome {

        /** Nothing to do, or somebody else is at it. */
        record Waits() implements Outcome {}

        /** A state machine was started. */
        record Started(Attempt attempt) implements Outcome {}

        /** A step has failed so often that a person has to look. */
        record GivenUp(Cycle cycle, Step step) implements Outcome {}
    }

    /**
     * Moves a cycle on; one that isn't there waits.
     *
     * @param by the use case that asks, for the history
     */
    public Outcome advance(String authority, String cycle, Instant now, String by) {
        return cycles.find(authority, cycle).map(found -> take(found, now, by)).orElseGet(Outcome.Waits::new);
    }

    /** The same for one that was read a moment ago; where it only waits it isn't read again. */
    public Outcome advance(Cycle seen, Instant now, String by) {
        boolean redo = seen.counted().map(Count::redo).orElse(0) > 0;
        return NextStep.of(seen, OfficeDay.of(now)) instanceof NextStep.Await && !redo
                ? new Outcome.Waits()
                : advance(seen.ref().authority(), seen.ref().id(), now, by);
    }

    /** Has audits given to somebody else that still wait for it, after a lost record or a failed execution. */
    public void catchUp(Cycle cycle, Instant now) {
        if (cycle instanceof Cycle.Collecting collecting && collecting.count().redo() > 0) {
            workflows.recuse(cycle.ref(), OfficeDay.of(now).toString(), now);
        }
    }

    private Outcome take(Cycle cycle, Instant now, String by) {
        return switch (NextStep.of(cycle, OfficeDay.of(now))) {
            case NextStep.Await _ -> {
                recuseAgain(cycle, now);
                yield new Outcome.Waits();
            }
            case NextStep.Reopen(var over) -> {
                Event event = Reopened.event(over.deadline(), ReopeningReason.VOIDED, now, by);
                yield store(over.reopened(over.deadline(), ReopeningReason.VOIDED, event), event);
            }
            case NextStep.Start(var step) -> isHeld(cycle, step) ? new Outcome.Waits() : start(cycle, step, now);
            case NextStep.Confirm(var drawn) -> step(new Event("confirmed", now, by), drawn::confirmed);
            case NextStep.Approve(var waiting) -> step(new Event("approved", now, by), waiting::approved);
            case NextStep.Close(var collecting) -> {
                String open = Integer.toString(collecting.count().open());
                yield step(new Event("closed", now, by, Map.of("open", open)), collecting::closed);
            }
        };
    }

    /** What fell out while the cycle was over found nobody then; once for each reopening. */
    private void recuseAgain(Cycle cycle, Instant now) {
        if (cycle instanceof Cycle.Collecting reopened
                && !reopened.reopened().isEmpty()
                && reopened.count().redo() > 0) {
            String cause = "reopened@" + cycle.header().revision().number();
            workflows.recuse(cycle.ref(), cause, now);
        }
    }

    private Outcome step(Event event, Function<Event, Cycle> next) {
        return store(next.apply(event), event);
    }

    /** Whoever was faster goes on with the cycle; here it ends. */
    private Outcome store(Cycle next, Event event) {
        return cycles.advance(next, event) ? take(next, event.at(), event.by()) : new Outcome.Waits();
    }

    private boolean isHeld(Cycle cycle, Step step) {
        return step == Step.DRAW
                && pauses.isPaused(cycle.ref().authority(), cycle.ref().activity());
    }

    private Outcome start(Cycle cycle, Step step, Instant now) {
        return switch (NextAttempt.of(Attempt.first(cycle, step), workflows::progress)) {
            case NextAttempt.Try(var attempt) -> {
                workflows.start(attempt, now);
                yield new Outcome.Started(attempt);
            }
            case NextAttempt.Running _ -> new Outcome.Waits();
            case NextAttempt.GivenUp _ -> new Outcome.GivenUp(cycle, step);
        };
    }
}
