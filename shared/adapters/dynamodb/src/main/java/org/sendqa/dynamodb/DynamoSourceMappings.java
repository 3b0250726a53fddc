package org.sendqa.dynamodb;

import java.util.List;
import java.util.Optional;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.register.RegisterRef;
import org.sendqa.domain.register.SourceMapping;
import org.sendqa.domain.register.SourceMappings;

/** Mappings beside their register: the newest of each source under its name, each version under its number. */
public final class DynamoSourceMappings implements SourceMappings {

    private final Table table;

    /** Keeps mappings in a table. */
    public DynamoSourceMappings(Table table) {
        this.table = table;
    }

    @Override
    public Optional<SourceMapping> find(RegisterRef register, String source) {
        return table.get(Keys.mapping(register, source)).map(SourceMappingItem::fromItem);
    }

    @Override
    public Optional<SourceMapping> find(RegisterRef register, String source, int version) {
        return table.get(Keys.mappingVersion(register, source, version)).map(SourceMappingItem::fromItem);
    }

    @Override
    public List<SourceMapping> all(RegisterRef register) {
        return table.startingWith(Keys.mapping(register, "")).stream()
                .map(SourceMappingItem::fromItem)
                .toList();
    }

    @Override
    public boolean keep(SourceMapping next, Event event) {
        Key newest = Keys.mapping(next.register(), next.source());
        Key version = Keys.mappingVersion(next.register(), next.source(), next.version());
        return table.write(List.of(
                table.replace(SourceMappingItem.toItem(newest, next), next.version() - 1),
                table.add(SourceMappingItem.toItem(version, next)),
                HistoryItem.add(table, newest, next.revision(), event)));
    }
}
