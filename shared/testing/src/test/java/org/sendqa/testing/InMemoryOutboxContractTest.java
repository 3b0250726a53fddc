package org.sendqa.testing;

import java.util.HashSet;
import java.util.Set;
import org.sendqa.domain.mail.Outbox;

class InMemoryOutboxContractTest implements OutboxContract {

    private final Set<String> open = new HashSet<>();
    private final InMemoryOutbox outbox = new InMemoryOutbox(open::contains);

    @Override
    public Outbox outbox() {
        return outbox;
    }

    @Override
    public void givenAudit(String audit, boolean isOpen) {
        if (isOpen) {
            open.add(audit);
        }
    }
}
