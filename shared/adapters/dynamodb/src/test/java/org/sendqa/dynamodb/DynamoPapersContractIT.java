package org.sendqa.dynamodb;

import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sendqa.domain.papers.Papers;
import org.sendqa.domain.sampling.Sample;
import org.sendqa.domain.sampling.Samples;
import org.sendqa.testing.Fixtures;
import org.sendqa.testing.PreparedPapersContract;
import org.sendqa.testing.SampleCases;
import org.sendqa.testing.SampleCycles;

@ExtendWith(DynamoDbLocal.class)
class DynamoPapersContractIT implements PreparedPapersContract {

    private final Table table;

    DynamoPapersContractIT(Table table) {
        this.table = table;
    }

    @Override
    public Papers papers() {
        return new DynamoPapers(table);
    }

    @Override
    public Samples samples() {
        return new DynamoSamples(table);
    }

    @Override
    public Sample given() {
        table.write(List.of(table.put(CycleItem.toItem(SampleCycles.drawn(SampleCycles.announced("2026-04"))))));
        Sample sample = SampleCases.aSample(Fixtures.TEAM_MANAGERS);
        samples().keep(sample, samples().around(sample), EVENT);
        return sample;
    }
}
