package org.sendqa.dynamodb;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.cycle.Cycle.Closed;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.cycle.Cycles;
import org.sendqa.domain.history.Event;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/**
 * Cycles as items, each state written over the last with its event. What isn't reported yet stands in the sparse index,
 * by the month of its opening.
 */
public final class DynamoCycles implements Cycles {

    private static final int MONTHS_BACK = 3;
    private static final int MONTHS_AHEAD = 1;
    private final Table table;

    /** Keeps cycles in a table. */
    public DynamoCycles(Table table) {
        this.table = table;
    }

    @Override
    public Optional<Cycle> find(String authority, String cycle) {
        return table.get(Keys.cycle(CycleRef.of(authority, cycle))).map(CycleItem::fromItem);
    }

    @Override
    public boolean announce(Cycle.Announced cycle, Event event) {
        return write(table.add(CycleItem.toItem(cycle)), cycle, event);
    }

    @Override
    public boolean advance(Cycle next, Event event) {
        int before = next.header().revision().number() - 1;
        TransactWriteItem put =
                next instanceof Closed closed ? close(closed, before) : table.replace(CycleItem.toItem(next), before);
        return write(put, next, event);
    }

    /** The index may lag behind, so it only tells which cycles to read. */
    @Override
    public List<Cycle> unfinished(String authority, LocalDate today) {
        YearMonth month = YearMonth.from(today);
        return IntStream.rangeClosed(-MONTHS_BACK, MONTHS_AHEAD)
                .mapToObj(offset -> Keys.dueCycles(authority, month.plusMonths(offset)))
                .flatMap(shard -> table.due(shard).stream())
                .flatMap(entry -> table.get(new Key(entry.text("pk"), entry.text("sk"))).stream())
                .map(CycleItem::fromItem)
                .filter(cycle -> !(cycle instanceof Cycle.Reported))
                .toList();
    }

    private boolean write(TransactWriteItem put, Cycle cycle, Event event) {
        return table.write(List.of(
                put,
                HistoryItem.add(table, Keys.cycle(cycle.ref()), cycle.header().revision(), event)));
    }

    /** Submissions and releases change the counts without a new revision, so closing is conditional on them too. */
    private TransactWriteItem close(Closed next, int revision) {
        return TransactWriteItem.builder()
                .put(Put.builder()
                        .tableName(table.name())
                        .item(CycleItem.toItem(next).attributes())
                        .conditionExpression("revision = :revision AND #open = :open AND redo = :redo")
                        .expressionAttributeNames(Map.of("#open", "open"))
                        .expressionAttributeValues(Map.of(
                                ":revision", Table.number(revision),
                                ":open", Table.number(next.count().open()),
                                ":redo", Table.number(next.count().redo())))
                        .build())
                .build();
    }
}
