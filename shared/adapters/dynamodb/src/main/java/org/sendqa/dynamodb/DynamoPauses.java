package org.sendqa.dynamodb;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sendqa.domain.cycle.Pause;
import org.sendqa.domain.cycle.Pauses;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.history.Revision;

/** Pauses as items of their authority's schedule, each written over the last with its event. */
public final class DynamoPauses implements Pauses {

    private final Table table;

    /** Keeps pauses in a table. */
    public DynamoPauses(Table table) {
        this.table = table;
    }

    @Override
    public Optional<Pause> find(String authority, String scope) {
        return table.get(Keys.pause(authority, scope)).map(item -> fromItem(authority, scope, item));
    }

    @Override
    public List<Pause> all(String authority) {
        Key first = Keys.pause(authority, "");
        return table.startingWith(first).stream()
                .map(item ->
                        fromItem(authority, item.key().sk().substring(first.sk().length()), item))
                .toList();
    }

    @Override
    public boolean keep(Pause next, Event event) {
        Pause.Header header = next.header();
        Key key = Keys.pause(header.authority(), header.scope());
        return table.write(List.of(
                table.replace(toItem(key, next), header.revision().number() - 1),
                HistoryItem.add(table, key, header.revision(), event)));
    }

    private static Item toItem(Key key, Pause pause) {
        Pause.Header header = pause.header();
        Item item = Item.of(key)
                .with("reason", header.reason())
                .with("since", header.since().toString())
                .with("revision", header.revision().number())
                .with("head", header.revision().head());
        return switch (pause) {
            case Pause.Active _ -> item.with("state", "active");
            case Pause.Over(var _, var until) -> item.with("state", "over").with("until", until.toString());
        };
    }

    private static Pause fromItem(String authority, String scope, Item item) {
        Pause.Header header = new Pause.Header(
                authority,
                scope,
                item.text("reason"),
                Instant.parse(item.text("since")),
                new Revision(item.number("revision"), item.text("head")));
        return item.text("state").equals("active")
                ? new Pause.Active(header)
                : new Pause.Over(header, Instant.parse(item.text("until")));
    }
}
