package org.sendqa.testing;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.session.Session;
import org.sendqa.domain.session.SessionRef;
import org.sendqa.domain.session.Sessions;

/** Sessions for tests, kept in memory under the same conditions as in the table. */
public final class InMemorySessions implements Sessions {

    private static final Comparator<Session> IN_ORDER = Comparator.comparing(
                    (Session session) -> session.ref().draw())
            .thenComparingInt(session -> session.ref().number());

    private final Map<SessionRef, Session> sessions = new HashMap<>();

    @Override
    public Optional<Session> find(SessionRef ref) {
        return Optional.ofNullable(sessions.get(ref));
    }

    @Override
    public List<Session> of(CycleRef cycle) {
        return sessions.values().stream()
                .filter(session -> session.ref().cycle().equals(cycle))
                .sorted(IN_ORDER)
                .toList();
    }

    @Override
    public boolean keep(Session next, Event event) {
        int now = find(next.ref()).map(session -> session.revision().number()).orElse(0);
        boolean isNext = now == next.revision().number() - 1;
        if (isNext) {
            sessions.put(next.ref(), next);
        }
        return isNext;
    }
}
