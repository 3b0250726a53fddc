package org.sendqa.dynamodb;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.sampling.DrawnCase;
import org.sendqa.domain.sampling.DrawnRounds;
import org.sendqa.domain.sampling.Sample;
import org.sendqa.domain.sampling.Samples;
import org.sendqa.domain.sampling.Surroundings;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/**
 * Samples in their cycle's partition: an item for the sample, one for each case, all written in one transaction of 100
 * items at most, which is why a draw gives {@link Sample#MOST_CASES} at most.
 */
public final class DynamoSamples implements Samples {

    private final Table table;

    /** Keeps samples in a table. */
    public DynamoSamples(Table table) {
        this.table = table;
    }

    @Override
    public List<Sample> of(CycleRef cycle) {
        return table.startingWith(Keys.sample(cycle, "")).stream()
                .map(item -> SampleItem.fromItem(cycle, item, cases(cycle, item.text("draw"))))
                .toList();
    }

    @Override
    public Optional<Sample> find(CycleRef cycle, String draw) {
        return table.get(Keys.sample(cycle, draw)).map(item -> SampleItem.fromItem(cycle, item, cases(cycle, draw)));
    }

    @Override
    public boolean keep(Sample next, Surroundings read, Event event) {
        Key key = Keys.sample(next.cycle(), next.draw());
        List<TransactWriteItem> writes = new ArrayList<>();
        writes.add(table.replace(SampleItem.toItem(next), next.revision().number() - 1));
        writes.add(HistoryItem.add(table, key, next.revision(), event));
        writes.add(isIn(next.cycle(), new CycleStates(List.of("announced", "drawn"))));
        writes.addAll(stand(next.cycle(), read));
        writes.addAll(cases(next));
        if (next.revision().number() == 1) {
            writes.add(drawnAsAgreed(next));
        }
        return table.write(writes);
    }

    @Override
    public boolean enter(Sample next, String drawId, Event event) {
        return table.write(entering(next, drawId, event));
    }

    /** The writes of {@link #enter}. */
    List<TransactWriteItem> entering(Sample next, String drawId, Event event) {
        Key key = Keys.sample(next.cycle(), next.draw());
        int place = IntStream.range(0, next.cases().size())
                .filter(at -> next.cases().get(at).drawId().equals(drawId))
                .findFirst()
                .orElseThrow();
        return List.of(
                table.replace(SampleItem.toItem(next), next.revision().number() - 1),
                HistoryItem.add(table, key, next.revision(), event),
                isIn(next.cycle(), CycleStates.OVER.and("drawn", "collecting")),
                put(next, place));
    }

    @Override
    public DrawnRounds rounds(CycleRef cycle) {
        return table.get(Keys.draws(cycle))
                .map(item -> new DrawnRounds(item.number("revision"), new TreeSet<>(item.texts("periods"))))
                .orElse(DrawnRounds.NONE);
    }

    /** The activity has one change more, if nothing of what was read has changed since. */
    List<TransactWriteItem> stand(CycleRef cycle, Surroundings read) {
        DrawnRounds after = read.rounds().and(cycle);
        Item drawn = Item.of(Keys.draws(cycle))
                .with("revision", after.changes())
                .with("periods", List.copyOf(after.periods()));
        return Stream.concat(
                        Stream.of(table.replace(drawn, read.rounds().changes())),
                        read.others().stream().map(this::stands))
                .toList();
    }

    /** A check that a sample wasn't changed since it was read. */
    TransactWriteItem stands(Sample sample) {
        return table.stands(
                Keys.sample(sample.cycle(), sample.draw()), sample.revision().number());
    }

    private List<DrawnCase> cases(CycleRef cycle, String draw) {
        return table.startingWith(Keys.drawnCase(cycle, draw, "")).stream()
                .sorted(Comparator.comparingInt(item -> item.number("place")))
                .map(DrawnCaseItem::fromItem)
                .toList();
    }

    /** Of all cases of a sample that was drawn before, only those that left and the last, which came, can be new. */
    List<TransactWriteItem> cases(Sample next) {
        int last = next.cases().size() - 1;
        return IntStream.rangeClosed(0, last)
                .filter(place -> next.revision().number() == 1
                        || place == last
                        || next.cases().get(place).replaced())
                .mapToObj(place -> put(next, place))
                .toList();
    }

    private TransactWriteItem put(Sample sample, int place) {
        DrawnCase drawn = sample.cases().get(place);
        Key key = Keys.drawnCase(sample.cycle(), sample.draw(), drawn.drawId());
        return table.put(DrawnCaseItem.toItem(key, drawn, place));
    }

    /** A check that nobody agreed another number or theme since the draw asked for it. */
    private TransactWriteItem drawnAsAgreed(Sample first) {
        return TransactWriteItem.builder()
                .conditionCheck(check -> check.tableName(table.name())
                        .key(Keys.agreedSize(first.cycle(), first.draw()).attributes())
                        .conditionExpression("attribute_not_exists(pk) OR (#size = :drawn"
                                + " AND (attribute_not_exists(#theme) OR #theme = :theme))")
                        .expressionAttributeNames(Map.of("#size", "size", "#theme", "theme"))
                        .expressionAttributeValues(Map.of(
                                ":drawn",
                                Table.number(first.settled().planned()),
                                ":theme",
                                Table.text(first.settled().theme().text()))))
                .build();
    }

    private TransactWriteItem isIn(CycleRef cycle, CycleStates states) {
        return TransactWriteItem.builder()
                .conditionCheck(check -> check.tableName(table.name())
                        .key(Keys.cycle(cycle).attributes())
                        .conditionExpression(states.condition())
                        .expressionAttributeNames(Map.of("#state", "state"))
                        .expressionAttributeValues(states.values()))
                .build();
    }
}
