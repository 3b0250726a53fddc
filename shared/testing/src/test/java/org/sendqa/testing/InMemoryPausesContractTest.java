package org.sendqa.testing;

import org.sendqa.domain.cycle.Pauses;

class InMemoryPausesContractTest implements PausesContract {

    private final InMemoryPauses pauses = new InMemoryPauses();

    @Override
    public Pauses pauses() {
        return pauses;
    }
}
