package org.sendqa.dynamodb;

import java.time.Instant;
import java.util.List;
import org.sendqa.domain.access.Access;
import org.sendqa.domain.access.AccessLog;
import org.sendqa.domain.access.Looks;
import org.sendqa.domain.access.PastLooks;

/** An item for each time that somebody looked, in a partition of what was looked at. */
public final class DynamoAccessLog implements AccessLog, Looks, PastLooks {

    private final Table table;

    /** Keeps them in a table. */
    public DynamoAccessLog(Table table) {
        this.table = table;
    }

    @Override
    public void keep(Access access) {
        Item item = Item.of(AccessKeys.of(access))
                .with("what", access.what())
                .with("person", access.person())
                .with("at", access.at().toString());
        table.write(List.of(table.add(item)));
    }

    @Override
    public boolean haveBeen(Access since) {
        return table.from(AccessKeys.since(since)).stream()
                .map(item -> access(since.authority(), item))
                .anyMatch(one -> one.what().equals(since.what()) && one.person().equals(since.person()));
    }

    @Override
    public List<Access> of(String authority, String thing, String before, int most) {
        return table.lastBefore(AccessKeys.at(authority, thing, before), most).stream()
                .map(item -> access(authority, item))
                .toList();
    }

    private static Access access(String authority, Item item) {
        return new Access(authority, item.text("what"), item.text("person"), Instant.parse(item.text("at")));
    }
}
