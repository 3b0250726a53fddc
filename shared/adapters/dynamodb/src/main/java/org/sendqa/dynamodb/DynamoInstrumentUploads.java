package org.sendqa.dynamodb;

import java.util.List;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.instrument.InstrumentUploads;
import org.sendqa.domain.instrument.UploadedVersions;

/** The versions of instruments that an authority's officers uploaded, as one item. */
public final class DynamoInstrumentUploads implements InstrumentUploads {

    private final Table table;

    /** Keeps them in a table. */
    public DynamoInstrumentUploads(Table table) {
        this.table = table;
    }

    @Override
    public UploadedVersions of(String authority) {
        return table.get(Keys.uploadedVersions(authority))
                .map(item -> UploadedVersionsItem.fromItem(authority, item))
                .orElseGet(() -> UploadedVersions.none(authority));
    }

    @Override
    public boolean keep(UploadedVersions next, Event event) {
        Key key = Keys.uploadedVersions(next.authority());
        return table.write(List.of(
                table.replace(
                        UploadedVersionsItem.toItem(key, next), next.revision().number() - 1),
                HistoryItem.add(table, key, next.revision(), event)));
    }
}
