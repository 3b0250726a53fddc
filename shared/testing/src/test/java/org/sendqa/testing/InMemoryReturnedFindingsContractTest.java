package org.sendqa.testing;

import org.sendqa.domain.feedback.ReturnedFindings;

class InMemoryReturnedFindingsContractTest implements ReturnedFindingsContract {

    private final ReturnedFindings findings = new InMemoryReturnedFindings();

    @Override
    public ReturnedFindings findings() {
        return findings;
    }
}
