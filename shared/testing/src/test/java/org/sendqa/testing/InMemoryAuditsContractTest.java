package org.sendqa.testing;

class InMemoryAuditsContractTest implements AuditsContract, VoidingContract {

    private final InMemoryCycles cycles = new InMemoryCycles();
    private final InMemoryAudits audits = new InMemoryAudits(cycles);
    private final InMemoryAssignments assignments = new InMemoryAssignments();

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
