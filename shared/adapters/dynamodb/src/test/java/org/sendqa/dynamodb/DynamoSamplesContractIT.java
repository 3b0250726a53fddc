package org.sendqa.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendqa.testing.Fixtures.TEAM_MANAGERS;
import static org.sendqa.testing.SampleCases.aSample;
import static org.sendqa.testing.SampleCycles.announced;
import static org.sendqa.testing.SampleCycles.event;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.sampling.DrawnCase;
import org.sendqa.domain.sampling.DrawnRounds;
import org.sendqa.domain.sampling.Sample;
import org.sendqa.domain.sampling.Samples;
import org.sendqa.domain.sampling.Surroundings;
import org.sendqa.testing.Fixtures;
import org.sendqa.testing.SamplesContract;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

@ExtendWith(DynamoDbLocal.class)
class DynamoSamplesContractIT implements SamplesContract {

    private final Table table;
    private final DynamoSamples samples;

    DynamoSamplesContractIT(Table table) {
        this.table = table;
        this.samples = new DynamoSamples(table);
    }

    @Override
    public Samples samples() {
        return samples;
    }

    @Override
    public void givenCycle(Cycle cycle) {
        Put put = Put.builder()
                .tableName(table.name())
                .item(CycleItem.toItem(cycle).attributes())
                .build();
        table.write(List.of(TransactWriteItem.builder().put(put).build()));
    }

    @Test
    void theLargestSampleFitsIntoOneTransaction() {
        givenCycle(announced("2026-04"));
        Sample few = aSample(TEAM_MANAGERS);
        DrawnCase one = few.cases().getFirst();
        List<DrawnCase> most = IntStream.range(0, Sample.MOST_CASES)
                .mapToObj(number ->
                        new DrawnCase("id-" + number, one.stratum(), one.subject(), one.probability(), one.replaced()))
                .toList();
        Sample large = new Sample(
                few.cycle(), few.draw(), few.snapshot(), few.certificate(), few.settled(), most, few.revision());
        assertThat(samples.keep(large, samples.around(large), event("drawn"))).isTrue();
        assertThat(samples.find(few.cycle(), few.draw())).contains(large);
    }

    @Test
    void theDrawLeavesAnEventThatTheSamplesHeadBinds() {
        givenCycle(announced("2026-04"));
        samples.keep(aSample(TEAM_MANAGERS), Surroundings.ofDraw(DrawnRounds.NONE), event("drawn"));

        String partition = Keys.cycle(Fixtures.aCycleRef()).pk();
        assertThat(table.startingWith(new Key(partition, "history|sample|")))
                .singleElement()
                .satisfies(item -> assertThat(item.text("head"))
                        .isEqualTo(aSample(TEAM_MANAGERS).revision().head()));
    }
}
