package org.sendqa.schedule;

import java.util.Optional;
import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.cycle.Cycle.Collecting;
import org.sendqa.domain.cycle.Cycle.Deadline;
import org.sendqa.domain.cycle.Cycles;
import org.sendqa.domain.cycle.Over;
import org.sendqa.domain.cycle.Reopened;
import org.sendqa.domain.cycle.ReopeningReason;
import org.sendqa.domain.cycle.WantedDays;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.time.DateWords;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Listed;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Refusal;

/**
 * Lets an officer have answers taken again in a round that is over: voided audits are then done again, those that never
 * came in may come in, and the report is made anew.
 */
public final class ReopenRound {

    private final RunningRounds rounds;
    private final Cycles cycles;
    private final DeadlineLetters letters;

    ReopenRound(RunningRounds rounds, Cycles cycles, DeadlineLetters letters) {
        this.rounds = rounds;
        this.cycles = cycles;
        this.letters = letters;
    }

    /**
     * What an officer asks for.
     *
     * @param reason the code of a {@link ReopeningReason}
     * @param days a later closing day must be named where the round's own is past
     */
    public record Wish(String cycle, String reason, WantedDays days) {}

    /** Reopens; the same wish again changes nothing, so that a lost answer can simply be sent again. */
    public Outcome<Cycle> run(Caller caller, Wish wish) {
        return rounds.find(caller, wish.cycle())
                .then(cycle -> Listed.read(ReopeningReason.class, wish.reason(), "reason to reopen a round")
                        .then(reason -> of(cycle, reason, wish.days(), caller)));
    }

    private Outcome<Cycle> of(Cycle cycle, ReopeningReason reason, WantedDays days, Caller caller) {
        return switch (cycle) {
            case Cycle.Announced _, Cycle.Drawn _, Cycle.Confirmed _ -> RunningRounds.notYet();
            case Collecting running when isAlready(running, reason, days) -> told(running);
            case Collecting running ->
                Outcome.refused(
                        Refusal.NOT_NOW,
                        "This round takes answers until %s. Move its days if that is too early."
                                .formatted(DateWords.day(running.deadline().closesOn())));
            case Over over -> reopen(over, reason, days.after(over.deadline()), caller);
        };
    }

    private static boolean isAlready(Collecting running, ReopeningReason reason, WantedDays days) {
        return running.reopened().contains(reason)
                && days.after(running.deadline()).equals(running.deadline());
    }

    private Outcome<Cycle> reopen(Over over, ReopeningReason reason, Deadline wanted, Caller caller) {
        Optional<String> against = rounds.judge(caller).againstReopening(over.deadline(), wanted);
        if (over.count().open() == 0) {
            return Outcome.refused(
                    Refusal.NOT_NOW,
                    "Nothing is left to answer in this round, so it would close again at once. Void an audit that can't"
                            + " stand, or give one back to its auditor.");
        }
        if (against.isPresent()) {
            return Outcome.refused(Refusal.FAULTY, against.get());
        }
        Event event =
                Reopened.event(wanted, reason, caller.now(), caller.person().id());
        Collecting next = over.reopened(wanted, reason, event);
        return cycles.advance(next, event) ? told(next) : RunningRounds.changed();
    }

    private Outcome<Cycle> told(Collecting reopened) {
        letters.reopened(reopened);
        return new Outcome.Done<>(reopened);
    }
}
