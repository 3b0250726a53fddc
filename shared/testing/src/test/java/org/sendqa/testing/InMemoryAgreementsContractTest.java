package org.sendqa.testing;

import org.sendqa.domain.sharing.Agreements;

class InMemoryAgreementsContractTest implements AgreementsContract {

    private final InMemoryAgreements agreements = new InMemoryAgreements();

    @Override
    public Agreements agreements() {
        return agreements;
    }
}
