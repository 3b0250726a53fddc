package org.sendqa.sampling;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.sampling.DrawnRounds;
import org.sendqa.domain.sampling.Sample;
import org.sendqa.domain.sampling.Samples;
import org.sendqa.domain.sampling.Surroundings;

/** Samples before whose first write somebody else does something, once. */
record InBetween(Samples samples, AtomicReference<Runnable> somebodyElse) implements Samples {

    InBetween(Samples samples, Runnable somebodyElse) {
        this(samples, new AtomicReference<>(somebodyElse));
    }

    /** Lets the other go first, if that hasn't happened yet. */
    void happens() {
        somebodyElse.getAndSet(() -> {}).run();
    }

    @Override
    public boolean keep(Sample next, Surroundings read, Event event) {
        happens();
        return samples.keep(next, read, event);
    }

    @Override
    public List<Sample> of(CycleRef cycle) {
        return samples.of(cycle);
    }

    @Override
    public Optional<Sample> find(CycleRef cycle, String draw) {
        return samples.find(cycle, draw);
    }

    @Override
    public DrawnRounds rounds(CycleRef cycle) {
        return samples.rounds(cycle);
    }

    @Override
    public boolean enter(Sample next, String drawId, Event event) {
        return samples.enter(next, drawId, event);
    }
}
