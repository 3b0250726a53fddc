package org.sendqa.testing;

import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.sampling.AgreedSizes;
import org.sendqa.domain.sampling.DiceThrows;
import org.sendqa.domain.sampling.Samples;

class InMemoryDiceThrowsContractTest implements DiceThrowsContract {

    private final InMemorySamples samples = new InMemorySamples();
    private final InMemoryAgreedSizes sizes = new InMemoryAgreedSizes(samples);
    private final InMemoryDiceThrows dice = new InMemoryDiceThrows(samples, sizes);

    @Override
    public DiceThrows dice() {
        return dice;
    }

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
