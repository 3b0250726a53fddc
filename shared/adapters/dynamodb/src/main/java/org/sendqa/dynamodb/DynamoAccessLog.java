package org.sendqa.dynamodb;

import java.util.List;
import org.sendqa.domain.access.Access;
import org.sendqa.domain.access.AccessLog;

/** An item for each time that somebody looked, in a partition of what was looked at. */
public final class DynamoAccessLog implements AccessLog {

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
}
