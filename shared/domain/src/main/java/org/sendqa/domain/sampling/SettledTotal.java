package org.sendqa.domain.sampling;

import java.util.Optional;
import org.sendqa.domain.pack.Amount;

/**
 * How many cases a draw takes in all, and why so many.
 *
 * @param since where the number comes from, for an officer who didn't expect it
 */
record SettledTotal(int cases, String since) {

    /** A quota that settles each cell by itself. */
    static final SettledTotal OF_CELLS = new SettledTotal(0, "the framework gives the sizes");

    /** The total of an amount; empty as long as it isn't agreed. */
    static Optional<SettledTotal> of(Amount amount, Facts facts) {
        return switch (amount) {
            case Amount.Fixed(int cases) -> Optional.of(new SettledTotal(cases, "the framework takes " + cases));
            case Amount.PerAuditor(int audits, int auditorsPerCase) ->
                Optional.of(new SettledTotal(
                        facts.auditors() * audits / auditorsPerCase,
                        "%d auditors take %d each, %d to a case".formatted(facts.auditors(), audits, auditorsPerCase)));
            case Amount.ShareOf share ->
                Optional.of(new SettledTotal(
                        share.of(facts.otherSample()),
                        "%d %% is taken of a sample of %d".formatted(share.percent(), facts.otherSample())));
            case Amount.Agreed amounts ->
                Optional.ofNullable(facts.agreed())
                        .map(cases -> new SettledTotal(cases, "%d were agreed".formatted(cases)))
                        .or(() -> unlessAgreed(amounts));
        };
    }

    private static Optional<SettledTotal> unlessAgreed(Amount.Agreed amounts) {
        int least = amounts.atLeast();
        return amounts.drawnAnyway()
                ? Optional.of(new SettledTotal(least, "%d are drawn unless more are agreed".formatted(least)))
                : Optional.empty();
    }
}
