package org.sendqa.testing;

import org.sendqa.domain.register.Snapshot;
import org.sendqa.domain.register.Snapshots;

class InMemorySnapshotsContractTest implements SnapshotsContract {

    private final InMemorySnapshots snapshots = new InMemorySnapshots();

    @Override
    public Snapshots snapshots() {
        return snapshots;
    }

    @Override
    public void list(Snapshot snapshot) {
        snapshots.list(snapshot);
    }
}
