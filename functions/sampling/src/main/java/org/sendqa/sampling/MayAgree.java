package org.sendqa.sampling;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sendqa.domain.pack.Activity.DrawPlan;
import org.sendqa.domain.pack.ThemeRule;
import org.sendqa.domain.sampling.Theme;
import org.sendqa.domain.sampling.ThemeWords;

/** Knows whether a number and a theme may be agreed for a draw, by what the framework leaves open. */
record MayAgree(TurnsTaken turns) {

    /**
     * What somebody wants agreed.
     *
     * @param theme none where the round has none
     * @param outOfTurn whether it comes before others that didn't have their turn yet
     */
    record Wanted(int size, Theme theme, boolean outOfTurn) {}

    /** Why it can't be, in a sentence that says what to do; empty if it can. The draw must leave something open. */
    Optional<String> against(Round round, DrawPlan plan, Wanted wanted, Instant now) {
        return plan.toAgree()
                .orElseThrow()
                .against(wanted.size())
                .or(() -> ThemeWords.of(round.pack(), round.activity(), plan).against(wanted.theme()))
                .or(() -> plan.theme().takesTurns() && wanted.theme().isSet()
                        ? againstTurn(round, plan, wanted, now)
                        : Optional.empty());
    }

    private Optional<String> againstTurn(Round round, DrawPlan plan, Wanted wanted, Instant now) {
        ThemeRule rule = plan.theme();
        List<String> picked = wanted.theme().picks().values().getOrDefault(rule.inTurn(), List.of());
        if (picked.size() != 1) {
            return Optional.of("Give one %s: they are looked at one at a time.".formatted(rule.inTurn()));
        }
        return wanted.outOfTurn()
                ? Optional.empty()
                : turns.before(round, plan, now).against(picked.getFirst());
    }
}
