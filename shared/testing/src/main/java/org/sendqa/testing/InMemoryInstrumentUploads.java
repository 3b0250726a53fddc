package org.sendqa.testing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.instrument.InstrumentUploads;
import org.sendqa.domain.instrument.UploadedVersions;

/** Uploaded versions for tests, kept in memory under the same conditions as in the table. */
public final class InMemoryInstrumentUploads implements InstrumentUploads {

    private final Map<String, UploadedVersions> kept = new HashMap<>();
    private final List<Event> events = new ArrayList<>();

    @Override
    public UploadedVersions of(String authority) {
        return kept.getOrDefault(authority, UploadedVersions.none(authority));
    }

    @Override
    public boolean keep(UploadedVersions next, Event event) {
        boolean isNext =
                of(next.authority()).revision().number() == next.revision().number() - 1;
        if (isNext) {
            kept.put(next.authority(), next);
            events.add(event);
        }
        return isNext;
    }

    /** What happened, oldest first. */
    public List<Event> events() {
        return List.copyOf(events);
    }
}
