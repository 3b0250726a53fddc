package org.sendqa.schedule;

import java.util.Map;
import java.util.Optional;
import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.cycle.Cycle.Collecting;
import org.sendqa.domain.cycle.Cycle.Deadline;
import org.sendqa.domain.cycle.Cycles;
import org.sendqa.domain.cycle.ExtensionReason;
import org.sendqa.domain.cycle.Over;
import org.sendqa.domain.cycle.WantedDays;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.time.DateWords;
import org.sendqa.domain.time.OfficeDay;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Listed;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Refusal;

/** Lets an officer give everybody in a running round more time; who has an open audit is told once. */
public final class ExtendRound {

    private final RunningRounds rounds;
    private final Cycles cycles;
    private final DeadlineLetters letters;

    ExtendRound(RunningRounds rounds, Cycles cycles, DeadlineLetters letters) {
        this.rounds = rounds;
        this.cycles = cycles;
        this.letters = letters;
    }

    /**
     * What an officer asks for.
     *
     * @param reason the code of an {@link ExtensionReason}
     */
    public record Wish(String cycle, String reason, WantedDays days) {}

    /** Extends; the same days again change nothing, so that a lost answer can simply be sent again. */
    public Outcome<Cycle> run(Caller caller, Wish wish) {
        return rounds.find(caller, wish.cycle())
                .then(cycle -> Listed.read(ExtensionReason.class, wish.reason(), "reason to give more time")
                        .then(reason -> of(cycle, reason, wish.days(), caller)));
    }

    private Outcome<Cycle> of(Cycle cycle, ExtensionReason reason, WantedDays days, Caller caller) {
        return switch (cycle) {
            case Cycle.Announced _, Cycle.Drawn _, Cycle.Confirmed _ -> RunningRounds.notYet();
            case Collecting running
            when !running.isOver(OfficeDay.of(caller.now())) ->
                extend(running, reason, days.after(running.deadline()), caller);
            case Collecting over -> closed(over.deadline());
            case Over over -> closed(over.deadline());
        };
    }

    private Outcome<Cycle> extend(Collecting running, ExtensionReason reason, Deadline wanted, Caller caller) {
        Optional<String> against = rounds.judge(caller).againstExtending(running.deadline(), wanted);
        if (against.isPresent()) {
            return Outcome.refused(Refusal.FAULTY, against.get());
        }
        if (wanted.equals(running.deadline())) {
            return running.extended()
                    ? told(running, reason)
                    : Outcome.refused(Refusal.FAULTY, "These are the round's days already; name a later one.");
        }
        Event event = event(reason, wanted, caller);
        Collecting next = running.extended(wanted, event);
        return cycles.advance(next, event) ? told(next, reason) : RunningRounds.changed();
    }

    private Outcome<Cycle> told(Collecting extended, ExtensionReason reason) {
        letters.extended(extended, reason);
        return new Outcome.Done<>(extended);
    }

    private static Event event(ExtensionReason reason, Deadline until, Caller caller) {
        Map<String, String> details = Map.of(
                "reason",
                reason.code(),
                "dueOn",
                until.dueOn().toString(),
                "closesOn",
                until.closesOn().toString());
        return new Event("extended", caller.now(), caller.person().id(), details);
    }

    private static Outcome<Cycle> closed(Deadline deadline) {
        return Outcome.refused(
                Refusal.NOT_NOW,
                "This round takes no answers any more (it was to close after %s). Reopen it to give more time."
                        .formatted(DateWords.day(deadline.closesOn())));
    }
}
