package org.sendqa.testing;

import org.sendqa.domain.sampling.Certificates;

class InMemoryCertificatesContractTest implements CertificatesContract {

    private final InMemoryCertificates certificates = new InMemoryCertificates();

    @Override
    public Certificates certificates() {
        return certificates;
    }
}
