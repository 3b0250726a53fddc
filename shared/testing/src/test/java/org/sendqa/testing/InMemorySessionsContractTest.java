package org.sendqa.testing;

import org.sendqa.domain.session.Sessions;

class InMemorySessionsContractTest implements SessionsContract {

    private final Sessions sessions = new InMemorySessions();

    @Override
    public Sessions sessions() {
        return sessions;
    }
}
