package org.sendqa.testing;

import org.sendqa.domain.register.SourceMappings;

class InMemorySourceMappingsContractTest implements SourceMappingsContract {

    private final InMemorySourceMappings mappings = new InMemorySourceMappings();

    @Override
    public SourceMappings mappings() {
        return mappings;
    }
}
