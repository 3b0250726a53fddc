package org.sendqa.dynamodb;

import java.time.Instant;
import java.util.List;
import org.sendqa.domain.access.Access;
import org.sendqa.domain.access.AccessLog;
import org.sendqa.domain.access.Looks;

/** An item for each time that somebody looked, in a partition of what was looked at. */
public final class DynamoAccessLog implements AccessLog, Looks {

    private final Table table;

    /** Keeps them in a table. */
    public DynamoAccessLog(Table table) {
        this.table = table;
    }

    @Override
    public void keep(Access access) {
        Item item = Item.of(Keys.access(access))
                .with("person", access.person())
                .with("at", access.at().toString());
        table.write(List.of(table.add(item)));
    }

    @Override
    public boolean haveBeen(Access since) {
        return table.partition(Keys.access(since).pk()).stream()
                .filter(item -> item.text("person").equals(since.person()))
                .anyMatch(item -> !Instant.parse(item.text("at")).isBefore(since.at()));
    }
}
