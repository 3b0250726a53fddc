package org.sendqa.dynamodb;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.sendqa.domain.register.RegisterRef;
import org.sendqa.domain.register.Snapshot;
import org.sendqa.domain.register.SnapshotList;

/** The registers' snapshots as items, one for each digest and day; there are a few in a month. */
public final class DynamoSnapshotList implements SnapshotList {

    private final Table table;

    /** Reads a table; {@link DynamoUploads} adds to it. */
    public DynamoSnapshotList(Table table) {
        this.table = table;
    }

    @Override
    public List<Snapshot> between(RegisterRef register, Instant from, Instant to) {
        return table.startingWith(Keys.snapshots(register)).stream()
                .map(DynamoSnapshotList::fromItem)
                .filter(snapshot ->
                        !snapshot.at().isBefore(from) && !snapshot.at().isAfter(to))
                .sorted(Comparator.comparing(Snapshot::at))
                .toList();
    }

    static Item toItem(Snapshot snapshot) {
        return Item.of(Keys.snapshot(snapshot))
                .with("authority", snapshot.register().authority())
                .with("subject", snapshot.register().subject())
                .with("digest", snapshot.digest())
                .with("at", snapshot.at().toString())
                .with("complete", snapshot.complete())
                .with("accepted", snapshot.accepted())
                .with("rejected", snapshot.refused());
    }

    private static Snapshot fromItem(Item item) {
        return new Snapshot(
                new RegisterRef(item.text("authority"), item.text("subject")),
                item.text("digest"),
                Instant.parse(item.text("at")),
                item.flag("complete"),
                item.number("accepted"),
                item.number("rejected"));
    }
}
