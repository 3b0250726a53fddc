package org.sendqa.dynamodb;

import java.util.List;
import java.util.Optional;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.session.Session;
import org.sendqa.domain.session.SessionRef;
import org.sendqa.domain.session.Sessions;

/** Sessions as items of their round's partition. */
public final class DynamoSessions implements Sessions {

    private final Table table;

    /** Keeps sessions in a table. */
    public DynamoSessions(Table table) {
        this.table = table;
    }

    @Override
    public Optional<Session> find(SessionRef ref) {
        return table.get(Keys.session(ref)).map(item -> SessionItem.fromItem(ref.cycle(), item));
    }

    @Override
    public List<Session> of(CycleRef cycle) {
        return table.startingWith(Keys.sessions(cycle)).stream()
                .map(item -> SessionItem.fromItem(cycle, item))
                .toList();
    }

    @Override
    public boolean keep(Session next, Event event) {
        return table.write(List.of(
                table.replace(SessionItem.toItem(next), next.revision().number() - 1),
                HistoryItem.add(table, Keys.session(next.ref()), next.revision(), event)));
    }
}
