package org.sendqa.testing;

class InMemoryAuditsContractTest implements AuditsContract, DraftsContract, HandoverContract, VoidingContract {

    private final InMemoryCycles cycles = new InMemoryCycles();
    private final InMemoryAssignments assignments = new InMemoryAssignments();
    private final InMemoryAudits audits = new InMemoryAudits(cycles, assignments);

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
