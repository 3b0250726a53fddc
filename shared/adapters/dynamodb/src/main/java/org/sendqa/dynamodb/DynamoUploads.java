package org.sendqa.dynamodb;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.mail.Mail;
import org.sendqa.domain.register.RegisterRef;
import org.sendqa.domain.register.Snapshot;
import org.sendqa.domain.register.Upload;
import org.sendqa.domain.register.Uploads;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/**
 * Uploads as items, each state written over the last with its event; the last one together with what it brings about.
 */
public final class DynamoUploads implements Uploads {

    private final Table table;

    /** Keeps uploads in a table. */
    public DynamoUploads(Table table) {
        this.table = table;
    }

    @Override
    public Optional<Upload> find(String authority, String id) {
        return table.get(UploadKeys.upload(authority, id)).map(UploadItem::fromItem);
    }

    @Override
    public List<Upload> newest(RegisterRef register, int most) {
        List<Key> keys = table.lastOf(UploadKeys.ofRegister(register), most).stream()
                .map(pointer -> UploadKeys.upload(register.authority(), pointer.text("upload")))
                .toList();
        return table.all(keys).stream().map(UploadItem::fromItem).toList();
    }

    @Override
    public boolean keep(Upload next, Event event) {
        return table.write(writes(next, event, List.of()));
    }

    @Override
    public boolean announce(Upload.Announced last, Event event, List<Mail> letters) {
        return table.write(writes(last, event, letters));
    }

    @Override
    public boolean announce(Upload.Announced last, Event event, List<Mail> letters, Snapshot snapshot) {
        List<TransactWriteItem> writes = writes(last, event, letters);
        writes.add(table.add(DynamoSnapshotList.toItem(snapshot)));
        return table.write(writes);
    }

    private List<TransactWriteItem> writes(Upload next, Event event, List<Mail> letters) {
        Upload.Header header = next.header();
        List<TransactWriteItem> writes = new ArrayList<>();
        writes.add(table.replace(UploadItem.toItem(next), header.revision().number() - 1));
        writes.add(
                HistoryItem.add(table, UploadKeys.upload(header.authority(), header.id()), header.revision(), event));
        if (next instanceof Upload.Asked) {
            writes.add(table.add(Item.of(UploadKeys.ofRegister(header)).with("upload", header.id())));
        }
        letters.forEach(letter -> writes.add(table.add(OutboxItem.pending(letter))));
        return writes;
    }
}
