package org.sendqa.testing;

import org.sendqa.domain.mail.Outbox;
import org.sendqa.domain.register.SnapshotList;
import org.sendqa.domain.register.Uploads;

class InMemoryUploadsContractTest implements UploadsContract {

    private final InMemorySnapshots snapshots = new InMemorySnapshots();
    private final InMemoryOutbox outbox = new InMemoryOutbox();
    private final InMemoryUploads uploads = new InMemoryUploads(snapshots, outbox);

    @Override
    public Uploads uploads() {
        return uploads;
    }

    @Override
    public SnapshotList snapshots() {
        return snapshots;
    }

    @Override
    public Outbox outbox() {
        return outbox;
    }
}
