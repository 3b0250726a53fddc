package org.sendqa.testing;

class InMemoryAssignmentsContractTest implements AssignmentsContract {

    private final InMemoryAssignments assignments = new InMemoryAssignments();

    @Override
    public InMemoryAssignments assignments() {
        return assignments;
    }
}
