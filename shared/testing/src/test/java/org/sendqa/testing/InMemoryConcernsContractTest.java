package org.sendqa.testing;

import org.sendqa.domain.concern.Concerns;

class InMemoryConcernsContractTest implements ConcernsContract {

    private final Concerns concerns = new InMemoryConcerns();

    @Override
    public Concerns concerns() {
        return concerns;
    }
}
