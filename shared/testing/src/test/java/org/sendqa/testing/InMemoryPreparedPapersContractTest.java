package org.sendqa.testing;

import org.sendqa.domain.papers.Papers;

class InMemoryPreparedPapersContractTest implements PreparedPapersContract {

    private final Papers papers = new InMemoryPapers();

    @Override
    public Papers papers() {
        return papers;
    }
}
