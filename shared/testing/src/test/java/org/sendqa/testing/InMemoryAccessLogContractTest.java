package org.sendqa.testing;

class InMemoryAccessLogContractTest implements AccessLogContract {

    private final InMemoryAccessLog log = new InMemoryAccessLog();

    @Override
    public InMemoryAccessLog log() {
        return log;
    }

    @Override
    public InMemoryAccessLog looks() {
        return log;
    }

    @Override
    public InMemoryAccessLog past() {
        return log;
    }
}
