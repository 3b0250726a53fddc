package org.sendqa.dynamodb;

import java.util.List;
import java.util.Optional;
import org.sendqa.domain.feedback.Findings;
import org.sendqa.domain.feedback.ReturnedFindings;
import org.sendqa.domain.history.Event;

/** Findings as items of their author's partition. */
public final class DynamoReturnedFindings implements ReturnedFindings {

    private final Table table;

    /** Keeps findings in a table. */
    public DynamoReturnedFindings(Table table) {
        this.table = table;
    }

    @Override
    public Optional<Findings> find(String authority, String author, String audit) {
        return table.get(Keys.findings(authority, author, audit)).map(FindingsItem::fromItem);
    }

    @Override
    public List<Findings> ofAuthor(String authority, String author) {
        return table.startingWith(Keys.findings(authority, author, "")).stream()
                .map(FindingsItem::fromItem)
                .toList();
    }

    @Override
    public boolean keep(Findings next, Event event) {
        Item item = FindingsItem.toItem(next);
        return table.write(List.of(
                table.replace(item, next.revision().number() - 1),
                HistoryItem.add(table, item.key(), next.revision(), event)));
    }
}
