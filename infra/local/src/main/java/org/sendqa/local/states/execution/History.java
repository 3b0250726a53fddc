package org.sendqa.local.states.execution;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** All that happened in one execution, in order, over all its strands. */
final class History {

    private final List<HistoryEvent> events = new ArrayList<>();

    synchronized long add(long previousId, Instant at, String type, ObjectNode details) {
        long id = events.size() + 1L;
        events.add(new HistoryEvent(id, previousId, at, type, details));
        return id;
    }

    synchronized List<HistoryEvent> events() {
        return List.copyOf(events);
    }
}
