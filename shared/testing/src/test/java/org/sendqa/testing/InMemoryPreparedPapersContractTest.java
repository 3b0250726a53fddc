package org.sendqa.testing;

import org.sendqa.domain.papers.Papers;
import org.sendqa.domain.sampling.Sample;
import org.sendqa.domain.sampling.Samples;

class InMemoryPreparedPapersContractTest implements PreparedPapersContract {

    private final InMemorySamples samples = new InMemorySamples();
    private final Papers papers = new InMemoryPapers(samples);

    @Override
    public Papers papers() {
        return papers;
    }

    @Override
    public Samples samples() {
        return samples;
    }

    @Override
    public Sample given() {
        Sample sample = SampleCases.aSample(Fixtures.TEAM_MANAGERS);
        samples.drawn(sample);
        return sample;
    }
}
