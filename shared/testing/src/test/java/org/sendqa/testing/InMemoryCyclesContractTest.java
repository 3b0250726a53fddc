package org.sendqa.testing;

import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.cycle.Cycles;

class InMemoryCyclesContractTest implements CyclesContract {

    private final InMemoryCycles cycles = new InMemoryCycles();

    @Override
    public Cycles cycles() {
        return cycles;
    }

    @Override
    public void lowerOpen(CycleRef cycle) {
        cycles.count(cycle, new Cycle.Count(0, -1, 0, 0));
    }
}
