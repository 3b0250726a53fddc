package org.sendqa.dynamodb;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.cycle.Cycles;
import org.sendqa.domain.history.Event;

/**
 * Cycles as items, each state written over the last with its event. What isn't reported yet stands in the sparse index,
 * by the month of its due date, at first of its opening.
 */
public final class DynamoCycles implements Cycles {

    private static final int MONTHS_BACK = 3;
    private static final int MONTHS_AHEAD = 2;
    private final Table table;
    private final CycleWrites writes;

    /** Keeps cycles in a table. */
    public DynamoCycles(Table table) {
        this.table = table;
        this.writes = new CycleWrites(table);
    }

    @Override
    public Optional<Cycle> find(String authority, String cycle) {
        return table.get(Keys.cycle(CycleRef.of(authority, cycle))).map(CycleItem::fromItem);
    }

    @Override
    public boolean announce(Cycle.Announced cycle, Event event) {
        return table.write(writes.advance(cycle, event));
    }

    @Override
    public boolean advance(Cycle next, Event event) {
        return table.write(writes.advance(next, event));
    }

    /** The index may lag behind, so it only tells which cycles to read. */
    @Override
    public List<Cycle> unfinished(String authority, LocalDate today) {
        YearMonth month = YearMonth.from(today);
        List<Key> keys = IntStream.rangeClosed(-MONTHS_BACK, MONTHS_AHEAD)
                .mapToObj(offset -> Keys.dueCycles(authority, month.plusMonths(offset)))
                .flatMap(shard -> table.due(shard).stream())
                .map(Item::key)
                .distinct()
                .toList();
        return table.all(keys).stream()
                .map(CycleItem::fromItem)
                .filter(DynamoCycles::isUnfinished)
                .toList();
    }

    private static boolean isUnfinished(Cycle cycle) {
        return !(cycle instanceof Cycle.Reported reported) || reported.count().redo() > 0;
    }
}
