package org.sendqa.testing;

import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.sampling.AgreedSizes;
import org.sendqa.domain.sampling.Samples;

class InMemoryAgreedSizesContractTest implements AgreedSizesContract {

    private final InMemorySamples samples = new InMemorySamples();
    private final InMemoryAgreedSizes sizes = new InMemoryAgreedSizes(samples);

    @Override
    public AgreedSizes sizes() {
        return sizes;
    }

    @Override
    public Samples samples() {
        return samples;
    }

    @Override
    public void givenCycle(Cycle cycle) {}
}
