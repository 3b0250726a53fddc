package org.sendqa.dynamodb;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sendqa.domain.concern.Concern;
import org.sendqa.domain.concern.Concerns;
import org.sendqa.domain.history.Event;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** Concerns as items of their own; the sparse index holds those about which somebody still has to do something. */
public final class DynamoConcerns implements Concerns {

    private static final Comparator<Concern> OLDEST_FIRST = Comparator.comparing(
                    (Concern concern) -> concern.header().origin().at())
            .thenComparing(concern -> concern.header().id());

    private final Table table;

    /** Keeps concerns in a table. */
    public DynamoConcerns(Table table) {
        this.table = table;
    }

    @Override
    public Optional<Concern> find(String authority, String id) {
        return table.get(Keys.concern(authority, id)).map(ConcernItem::fromItem);
    }

    @Override
    public boolean keep(Concern next, Event event) {
        Concern.Header header = next.header();
        Key key = Keys.concern(header.authority(), header.id());
        int before = header.revision().number() - 1;
        List<TransactWriteItem> writes = new ArrayList<>(List.of(
                table.replace(due(ConcernItem.toItem(next), next), before),
                HistoryItem.add(table, key, header.revision(), event)));
        if (before == 0) {
            Key pointer = Keys.concernOf(header.authority(), header.origin().audit(), header.id());
            writes.add(table.add(Item.of(pointer).with("concern", header.id())));
        }
        return table.write(writes);
    }

    @Override
    public List<Concern> open(String authority) {
        // The index may lag behind the table, so each is read once more.
        return sorted(
                        authority,
                        table.due(Keys.openConcerns(authority)).stream().map(item -> item.text("concern")))
                .stream()
                .filter(Concern::isOpen)
                .toList();
    }

    @Override
    public List<Concern> ofAudit(String authority, String audit) {
        return sorted(
                authority,
                table.startingWith(Keys.concernOf(authority, audit, "")).stream()
                        .map(item -> item.text("concern")));
    }

    private List<Concern> sorted(String authority, Stream<String> ids) {
        return table.all(ids.map(id -> Keys.concern(authority, id)).toList()).stream()
                .map(ConcernItem::fromItem)
                .sorted(OLDEST_FIRST)
                .toList();
    }

    private static Item due(Item item, Concern concern) {
        return concern.isOpen()
                ? item.with("due", Keys.openConcerns(concern.header().authority()))
                : item;
    }
}
