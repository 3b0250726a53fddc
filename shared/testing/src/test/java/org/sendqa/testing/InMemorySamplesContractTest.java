package org.sendqa.testing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.sampling.Samples;

class InMemorySamplesContractTest implements SamplesContract {

    private final Map<CycleRef, Cycle> cycles = new HashMap<>();
    private final InMemorySamples samples = new InMemorySamples(ref -> Optional.ofNullable(cycles.get(ref)));

    @Override
    public Samples samples() {
        return samples;
    }

    @Override
    public void givenCycle(Cycle cycle) {
        cycles.put(cycle.ref(), cycle);
    }
}
