package org.sendqa.sampling;

import java.util.Map;
import java.util.Optional;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.pack.PublicValue;
import org.sendqa.domain.register.Snapshots;
import org.sendqa.domain.sampling.DiceThrow;
import org.sendqa.domain.sampling.DiceThrow.Dice;
import org.sendqa.domain.sampling.DiceThrows;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Refusal;

/**
 * Takes down what dice showed that were thrown for a draw: once, before witnesses, for one snapshot of the register.
 */
public final class EnterDice {

    private final Rounds rounds;
    private final Snapshots snapshots;
    private final DiceThrows dice;

    /** Takes dice down for rounds. */
    public EnterDice(Rounds rounds, Snapshots snapshots, DiceThrows dice) {
        this.rounds = rounds;
        this.snapshots = snapshots;
        this.dice = dice;
    }

    /**
     * What an officer wants entered.
     *
     * @param snapshot the one that the throw was made for, as the round's page names it
     */
    public record Wish(String cycle, String draw, String snapshot, Dice dice) {}

    /** Enters dice; the same ones again change nothing, others are refused for good. */
    public Outcome<DiceThrow.Thrown> enter(Caller caller, Wish wish) {
        return rounds.forOfficer(caller, wish.cycle())
                .then(round -> asked(round, wish.draw())
                        .then(asked -> WitnessCheck.against(caller, asked, wish.dice())
                                .<Outcome<DiceThrow.Thrown>>map(sentence -> Outcome.refused(Refusal.FAULTY, sentence))
                                .orElseGet(() -> enter(round, wish, caller))));
    }

    private static Outcome<PublicValue.Thrown> asked(Round round, String draw) {
        return round.find(draw)
                .map(plan -> plan.sample().publicValue() instanceof PublicValue.Thrown thrown
                        ? new Outcome.Done<>(thrown)
                        : Outcome.<PublicValue.Thrown>refused(
                                Refusal.NOT_NOW,
                                "Nobody throws for this draw: what it goes by was fixed before it was announced."))
                .orElseGet(() -> Outcome.refused(Refusal.UNKNOWN, "%s has no draw %s.".formatted(round.title(), draw)));
    }

    private Outcome<DiceThrow.Thrown> enter(Round round, Wish wish, Caller caller) {
        Optional<DiceThrow> stands = dice.find(round.ref(), wish.draw());
        if (stands.isEmpty()) {
            return Outcome.refused(
                    Refusal.NOT_NOW,
                    "Nothing is to be thrown yet: the register has to be in first. You get a mail when it is.");
        }
        return switch (stands.get()) {
            case DiceThrow.Thrown thrown -> again(thrown, wish);
            case DiceThrow.Awaited awaited -> first(round, awaited, wish, caller);
        };
    }

    private static Outcome<DiceThrow.Thrown> again(DiceThrow.Thrown thrown, Wish wish) {
        return thrown.dice().equals(wish.dice()) && thrown.before().snapshot().equals(wish.snapshot())
                ? new Outcome.Done<>(thrown)
                : Outcome.refused(
                        Refusal.NOT_NOW, "Something else is entered already for this draw, and it stands for good.");
    }

    private Outcome<DiceThrow.Thrown> first(Round round, DiceThrow.Awaited awaited, Wish wish, Caller caller) {
        if (!awaited.before().snapshot().equals(wish.snapshot()) || !counts(round, awaited, caller)) {
            return Outcome.refused(
                    Refusal.NOT_NOW,
                    "Another register counts now than the one you threw for, so these dice don't. Wait for the mail"
                            + " that says the round waits again, and have the dice thrown anew.");
        }
        return WitnessCheck.dayFault(awaited.before(), wish.dice(), caller)
                .<Outcome<DiceThrow.Thrown>>map(sentence -> Outcome.refused(Refusal.FAULTY, sentence))
                .orElseGet(() -> keep(awaited, wish.dice(), caller));
    }

    private Outcome<DiceThrow.Thrown> keep(DiceThrow.Awaited awaited, Dice entered, Caller caller) {
        Event event = new Event("thrown", caller.now(), caller.person().id(), Map.of("value", entered.value()));
        DiceThrow.Thrown thrown = awaited.thrown(entered, event);
        return dice.keep(thrown, event)
                ? new Outcome.Done<>(thrown)
                : Outcome.refused(Refusal.NOT_NOW, "Somebody entered dice for this draw just now. Look again.");
    }

    private boolean counts(Round round, DiceThrow.Awaited awaited, Caller caller) {
        return RegisterChoice.of(round, snapshots, caller.now()) instanceof RegisterChoice.Chosen chosen
                && chosen.snapshot().digest().equals(awaited.before().snapshot());
    }
}
