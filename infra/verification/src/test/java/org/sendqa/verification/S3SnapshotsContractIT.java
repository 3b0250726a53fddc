package org.sendqa.verification;

import org.sendqa.domain.register.Snapshot;
import org.sendqa.domain.register.Snapshots;
import org.sendqa.s3.S3Snapshots;
import org.sendqa.testing.InMemorySnapshots;
import org.sendqa.testing.SnapshotsContract;

class S3SnapshotsContractIT implements SnapshotsContract {

    private final LocalBucket local = LocalBucket.create();
    private final InMemorySnapshots list = new InMemorySnapshots();
    private final Snapshots snapshots = new S3Snapshots(local.bucket(), list);

    @Override
    public Snapshots snapshots() {
        return snapshots;
    }

    @Override
    public void list(Snapshot snapshot) {
        list.list(snapshot);
    }
}
