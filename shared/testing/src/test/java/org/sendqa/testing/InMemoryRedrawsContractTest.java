package org.sendqa.testing;

class InMemoryRedrawsContractTest implements RedrawsContract {

    private final InMemoryCycles cycles = new InMemoryCycles();
    private final InMemorySamples samples = new InMemorySamples(ref -> cycles.find(ref.authority(), ref.id()));
    private final InMemoryAssignments assignments = new InMemoryAssignments();
    private final InMemoryAudits audits = new InMemoryAudits(cycles);

    @Override
    public InMemoryRedraws redraws() {
        return new InMemoryRedraws(cycles, samples, assignments, audits);
    }

    @Override
    public InMemoryCycles cycles() {
        return cycles;
    }

    @Override
    public InMemorySamples samples() {
        return samples;
    }

    @Override
    public InMemoryAssignments assignments() {
        return assignments;
    }

    @Override
    public InMemoryAudits audits() {
        return audits;
    }
}
