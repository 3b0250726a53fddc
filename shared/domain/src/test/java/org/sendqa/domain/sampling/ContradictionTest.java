package org.sendqa.domain.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendqa.domain.sampling.Quotas.BY_PHASE;
import static org.sendqa.domain.sampling.Quotas.phases;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.pack.Amount;
import org.sendqa.domain.pack.Bound;
import org.sendqa.domain.pack.Quota;

/** A total that turns out too small for the minimums names which of them it can't hold, whatever it hangs on. */
class ContradictionTest {

    private static final String WHATEVER =
            "A sample of 3 can't keep the limits of the framework, whatever the register holds (%s):"
                    + " these can't hold together: at most 3 in all; at least 2 from Secondary;"
                    + " at least 2 from Post-16.";

    @Test
    void tooFewAuditors() {
        assertThat(sentence(new Amount.PerAuditor(2, 1), new Facts(1, null, 0, 0)))
                .startsWith("A sample of 2 can't keep the limits of the framework");
        assertThat(sentence(new Amount.PerAuditor(2, 2), new Facts(3, null, 0, 0)))
                .isEqualTo(WHATEVER.formatted("3 auditors take 2 each, 2 to a case"));
    }

    @Test
    void aShareOfTooSmallASample() {
        assertThat(sentence(new Amount.ShareOf("plans", 10), new Facts(0, null, 21, 0)))
                .isEqualTo(WHATEVER.formatted("10 % is taken of a sample of 21"));
    }

    @Test
    void aNumberAgreedTooLow() {
        assertThat(sentence(new Amount.Agreed(1, 9), Quotas.agreed(3))).isEqualTo(WHATEVER.formatted("3 were agreed"));
    }

    private static String sentence(Amount amount, Facts facts) {
        Quota quota = new Quota.Total(List.of("phase"), amount, List.of(Bound.atLeastEach("phase", 2)));
        return switch (Quotas.settle(Quotas.design(BY_PHASE, quota), phases(9, 9, 9, 9), facts)) {
            case Sizing.NotYet(var _, var sentence) -> sentence;
            case Sizing.Settled settled -> throw new AssertionError(settled);
        };
    }
}
