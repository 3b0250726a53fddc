package org.sendqa.testing;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sendqa.domain.access.Access;
import org.sendqa.domain.access.AccessLog;
import org.sendqa.domain.access.Looks;
import org.sendqa.domain.access.PastLooks;

/** Access events for tests, kept in memory. */
public final class InMemoryAccessLog implements AccessLog, Looks, PastLooks {

    private final Set<Access> kept = new LinkedHashSet<>();

    @Override
    public void keep(Access access) {
        kept.add(access);
    }

    @Override
    public boolean haveBeen(Access since) {
        return kept.stream()
                .filter(one -> one.authority().equals(since.authority()))
                .filter(one -> one.what().equals(since.what()) && one.person().equals(since.person()))
                .anyMatch(one -> !one.at().isBefore(since.at()));
    }

    @Override
    public List<Access> of(String authority, String thing, String before, int most) {
        return kept.stream()
                .filter(one -> one.authority().equals(authority) && one.thing().equals(thing))
                .filter(one -> one.place().compareTo(before) < 0)
                .sorted(Comparator.comparing(Access::place).reversed())
                .limit(most)
                .toList();
    }
}
