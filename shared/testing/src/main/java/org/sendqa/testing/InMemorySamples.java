package org.sendqa.testing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.sampling.Sample;
import org.sendqa.domain.sampling.Samples;

/** Samples for tests, kept in memory under the same conditions as in the table. */
public final class InMemorySamples implements Samples {

    private final Map<CycleRef, Map<String, Sample>> samples = new HashMap<>();
    private final Predicate<CycleRef> isUnconfirmed;

    /** Samples of cycles that are never confirmed. */
    public InMemorySamples() {
        this(_ -> true);
    }

    /** Samples that ask whether their cycle is still announced or drawn. */
    public InMemorySamples(Predicate<CycleRef> isUnconfirmed) {
        this.isUnconfirmed = isUnconfirmed;
    }

    @Override
    public List<Sample> of(CycleRef cycle) {
        return List.copyOf(samples.getOrDefault(cycle, Map.of()).values());
    }

    @Override
    public Optional<Sample> find(CycleRef cycle, String draw) {
        return of(cycle).stream().filter(sample -> sample.draw().equals(draw)).findFirst();
    }

    @Override
    public boolean keep(Sample next, Event event) {
        var before = find(next.cycle(), next.draw());
        int now = before.map(sample -> sample.revision().number()).orElse(0);
        if (now != next.revision().number() - 1 || !isUnconfirmed.test(next.cycle())) {
            return false;
        }
        samples.computeIfAbsent(next.cycle(), _ -> new TreeMap<>()).put(next.draw(), next);
        return true;
    }
}
