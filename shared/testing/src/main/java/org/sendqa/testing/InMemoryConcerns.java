package org.sendqa.testing;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.sendqa.domain.concern.Concern;
import org.sendqa.domain.concern.Concerns;
import org.sendqa.domain.history.Event;

/** Concerns for tests, kept in memory under the same conditions as in the table. */
public final class InMemoryConcerns implements Concerns {

    private final Map<String, Concern> concerns = new TreeMap<>();

    @Override
    public Optional<Concern> find(String authority, String id) {
        return Optional.ofNullable(concerns.get(authority + "|" + id));
    }

    @Override
    public boolean keep(Concern next, Event event) {
        Concern.Header header = next.header();
        int now = find(header.authority(), header.id())
                .map(concern -> concern.header().revision().number())
                .orElse(0);
        boolean isNext = now == header.revision().number() - 1;
        if (isNext) {
            concerns.put(header.authority() + "|" + header.id(), next);
        }
        return isNext;
    }

    @Override
    public List<Concern> open(String authority) {
        return of(authority, Concern::isOpen);
    }

    @Override
    public List<Concern> ofAudit(String authority, String audit) {
        return of(authority, concern -> concern.header().origin().audit().equals(audit));
    }

    private List<Concern> of(String authority, Predicate<Concern> which) {
        return concerns.values().stream()
                .filter(concern -> concern.header().authority().equals(authority))
                .filter(which)
                .sorted(Comparator.comparing(
                        concern -> concern.header().origin().at()))
                .toList();
    }
}
