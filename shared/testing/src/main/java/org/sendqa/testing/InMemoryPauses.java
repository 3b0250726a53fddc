package org.sendqa.testing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sendqa.domain.cycle.Pause;
import org.sendqa.domain.cycle.Pauses;
import org.sendqa.domain.history.Event;

/** Pauses for tests, kept in memory under the same conditions as in the table. */
public final class InMemoryPauses implements Pauses {

    private final Map<String, Pause> pauses = new TreeMap<>();

    @Override
    public Optional<Pause> find(String authority, String scope) {
        return Optional.ofNullable(pauses.get(authority + "|" + scope));
    }

    @Override
    public List<Pause> all(String authority) {
        return pauses.values().stream()
                .filter(pause -> pause.header().authority().equals(authority))
                .toList();
    }

    @Override
    public boolean keep(Pause next, Event event) {
        String authority = next.header().authority();
        String scope = next.header().scope();
        int now = find(authority, scope)
                .map(pause -> pause.header().revision().number())
                .orElse(0);
        boolean first = now == next.header().revision().number() - 1;
        if (first) {
            pauses.put(authority + "|" + scope, next);
        }
        return first;
    }
}
