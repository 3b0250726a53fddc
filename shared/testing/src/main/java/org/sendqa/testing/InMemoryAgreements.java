package org.sendqa.testing;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.sharing.Agreement;
import org.sendqa.domain.sharing.Agreements;

/** Agreements for tests, kept in memory under the same conditions as in the table. */
public final class InMemoryAgreements implements Agreements {

    private final Map<String, Agreement> agreements = new TreeMap<>();

    @Override
    public List<Agreement> of(String authority) {
        return agreements.values().stream()
                .filter(one -> one.authority().equals(authority))
                .toList();
    }

    @Override
    public boolean keep(Agreement next, Event event) {
        int now = find(next.authority(), next.id())
                .map(one -> one.revision().number())
                .orElse(0);
        boolean first = now == next.revision().number() - 1;
        if (first) {
            agreements.put("%s|%s|%03d".formatted(next.authority(), next.terms().partner(), next.number()), next);
        }
        return first;
    }
}
