package org.sendqa.verification;

import org.sendqa.domain.sampling.Certificates;
import org.sendqa.s3.S3Certificates;
import org.sendqa.testing.CertificatesContract;

class S3CertificatesContractIT implements CertificatesContract {

    private final LocalBucket local = LocalBucket.create();
    private final Certificates certificates = new S3Certificates(local.bucket());

    @Override
    public Certificates certificates() {
        return certificates;
    }
}
