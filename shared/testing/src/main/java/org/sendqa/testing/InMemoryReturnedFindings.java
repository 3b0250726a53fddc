package org.sendqa.testing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sendqa.domain.feedback.Findings;
import org.sendqa.domain.feedback.ReturnedFindings;
import org.sendqa.domain.history.Event;

/** Findings for tests, kept in memory under the same conditions as in the table. */
public final class InMemoryReturnedFindings implements ReturnedFindings {

    private final Map<String, Findings> all = new TreeMap<>();

    @Override
    public Optional<Findings> find(String authority, String author, String audit) {
        return Optional.ofNullable(all.get(String.join("|", authority, author, audit)));
    }

    @Override
    public List<Findings> ofAuthor(String authority, String author) {
        return all.values().stream()
                .filter(one -> one.cycle().authority().equals(authority))
                .filter(one -> one.author().equals(author))
                .toList();
    }

    @Override
    public boolean keep(Findings next, Event event) {
        String key = String.join("|", next.cycle().authority(), next.author(), next.audit());
        Findings before = all.getOrDefault(key, Findings.none(next.cycle(), next.audit(), next.author()));
        boolean isNext = before.revision().number() == next.revision().number() - 1;
        if (isNext) {
            all.put(key, next);
        }
        return isNext;
    }
}
