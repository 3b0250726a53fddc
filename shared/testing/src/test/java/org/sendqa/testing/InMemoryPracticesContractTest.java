package org.sendqa.testing;

import org.sendqa.domain.practice.Practices;

class InMemoryPracticesContractTest implements PracticesContract {

    private final InMemoryPractices practices = new InMemoryPractices();

    @Override
    public Practices practices() {
        return practices;
    }
}
