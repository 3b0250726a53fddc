package org.sendqa.dynamodb;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.papers.Paper;
import org.sendqa.domain.papers.PaperRef;
import org.sendqa.domain.papers.Papers;
import org.sendqa.domain.sampling.Sample;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** Papers in their cycle's partition; the sparse index holds those whose pages are kept. */
public final class DynamoPapers implements Papers {

    private final Table table;

    /** Keeps papers in a table. */
    public DynamoPapers(Table table) {
        this.table = table;
    }

    @Override
    public List<Paper> of(CycleRef cycle) {
        List<Item> items = table.startingWith(Keys.papers(cycle));
        return items.stream().map(PaperItem::fromItem).toList();
    }

    @Override
    public Optional<Paper> find(PaperRef ref) {
        return table.get(Keys.paper(ref)).map(PaperItem::fromItem);
    }

    @Override
    public boolean keep(Paper next, Event event) {
        return table.write(keeping(next, event));
    }

    private List<TransactWriteItem> keeping(Paper next, Event event) {
        return List.of(
                table.replace(PaperItem.toItem(next), next.revision().number() - 1),
                HistoryItem.add(table, Keys.paper(next.ref()), next.revision(), event));
    }

    @Override
    public boolean comeIn(Paper next, Sample sample, Event event) {
        List<TransactWriteItem> writes = new ArrayList<>(keeping(next, event));
        writes.add(new DynamoSamples(table).stands(sample));
        return table.write(writes);
    }

    @Override
    public boolean say(Sample next, String drawId, Collection<PaperRef> missing, Event event) {
        List<TransactWriteItem> writes = new ArrayList<>(new DynamoSamples(table).entering(next, drawId, event));
        missing.forEach(ref -> writes.add(hasNoPages(ref)));
        return table.write(writes);
    }

    private TransactWriteItem hasNoPages(PaperRef ref) {
        return TransactWriteItem.builder()
                .conditionCheck(check -> check.tableName(table.name())
                        .key(Keys.paper(ref).attributes())
                        .conditionExpression("attribute_not_exists(due)"))
                .build();
    }

    @Override
    public List<Paper> kept(String authority) {
        // The index may lag behind the table, so each is read once more.
        List<Key> keys = table.due(Keys.keptPapers(authority)).stream()
                .map(item -> Keys.paper(PaperItem.ref(item)))
                .toList();
        return table.all(keys).stream()
                .map(PaperItem::fromItem)
                .filter(paper -> paper.kept().isPresent())
                .toList();
    }
}
