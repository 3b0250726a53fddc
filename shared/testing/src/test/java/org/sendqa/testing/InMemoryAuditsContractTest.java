package org.sendqa.testing;

class InMemoryAuditsContractTest
        implements AuditsContract,
                DraftsContract,
                HandoverContract,
                PapersContract,
                ReopeningContract,
                VoidingContract {

    private final InMemoryCycles cycles = new InMemoryCycles();
    private final InMemoryAssignments assignments = new InMemoryAssignments();
    private final InMemoryOutbox outbox = new InMemoryOutbox();
    private final InMemoryAudits audits = new InMemoryAudits(cycles, assignments, outbox);

    @Override
    public InMemoryOutbox outbox() {
        return outbox;
    }

    @Override
    public InMemoryAudits audits() {
        return audits;
    }

    @Override
    public InMemoryCycles cycles() {
        return cycles;
    }

    @Override
    public InMemoryAssignments assignments() {
        return assignments;
    }
}
