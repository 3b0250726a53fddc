package org.sendqa.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.sampling.AgreedSize;
import org.sendqa.domain.sampling.AgreedSizes;
import org.sendqa.domain.sampling.DiceThrows;
import org.sendqa.domain.sampling.Samples;

/** Agreed numbers for tests, kept in memory under the same conditions as in the table. */
public final class InMemoryAgreedSizes implements AgreedSizes {

    private final List<AgreedSize> sizes = new ArrayList<>();
    private final Samples samples;
    private BiPredicate<CycleRef, String> awaitsDice = (_, _) -> false;

    /** Numbers that stand once their draw has a sample, and by which it has to be drawn. */
    public InMemoryAgreedSizes(InMemorySamples samples) {
        this.samples = samples;
        samples.heed(this);
    }

    /** Numbers stand as soon as their draw waits for one of these. */
    void heed(DiceThrows dice) {
        awaitsDice = (cycle, draw) -> dice.find(cycle, draw).isPresent();
    }

    @Override
    public Optional<AgreedSize> find(CycleRef cycle, String draw) {
        return sizes.stream()
                .filter(one -> one.cycle().equals(cycle) && one.draw().equals(draw))
                .findFirst();
    }

    @Override
    public boolean keep(AgreedSize next, Event event) {
        int now = find(next.cycle(), next.draw())
                .map(one -> one.revision().number())
                .orElse(0);
        if (now != next.revision().number() - 1
                || samples.find(next.cycle(), next.draw()).isPresent()
                || awaitsDice.test(next.cycle(), next.draw())) {
            return false;
        }
        find(next.cycle(), next.draw()).ifPresent(sizes::remove);
        return sizes.add(next);
    }
}
