package org.sendqa.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.sampling.AgreedSize;
import org.sendqa.domain.sampling.DiceThrow;
import org.sendqa.domain.sampling.DiceThrows;
import org.sendqa.domain.sampling.Samples;

/** Throws for tests, kept in memory under the same conditions as in the table. */
public final class InMemoryDiceThrows implements DiceThrows {

    private final List<DiceThrow> dice = new ArrayList<>();
    private final Samples samples;
    private final InMemoryAgreedSizes agreed;

    /** Throws of draws without a sample, whose agreed numbers stand from then on. */
    public InMemoryDiceThrows(Samples samples, InMemoryAgreedSizes agreed) {
        this.samples = samples;
        this.agreed = agreed;
        agreed.heed(this);
    }

    @Override
    public Optional<DiceThrow> find(CycleRef cycle, String draw) {
        return dice.stream()
                .filter(one -> one.cycle().equals(cycle) && one.draw().equals(draw))
                .findFirst();
    }

    @Override
    public boolean keep(DiceThrow next, Event event) {
        int now = find(next.cycle(), next.draw())
                .map(one -> one.revision().number())
                .orElse(0);
        boolean kept = now == next.revision().number() - 1
                && samples.find(next.cycle(), next.draw()).isEmpty()
                && isAsAgreed(next);
        if (kept) {
            find(next.cycle(), next.draw()).ifPresent(dice::remove);
            dice.add(next);
        }
        return kept;
    }

    private boolean isAsAgreed(DiceThrow next) {
        Integer stands =
                agreed.find(next.cycle(), next.draw()).map(AgreedSize::size).orElse(null);
        return Objects.equals(stands, next.before().facts().agreed());
    }
}
