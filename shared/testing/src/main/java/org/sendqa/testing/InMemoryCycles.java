package org.sendqa.testing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.cycle.Cycle.Closed;
import org.sendqa.domain.cycle.Cycle.Collecting;
import org.sendqa.domain.cycle.Cycle.Count;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.cycle.Cycles;
import org.sendqa.domain.history.Event;

/** Cycles for tests, kept in memory under the same conditions as in the table. */
public final class InMemoryCycles implements Cycles {

    private final Map<String, Cycle> cycles = new TreeMap<>();
    private final Map<String, List<Event>> events = new TreeMap<>();

    @Override
    public Optional<Cycle> find(String authority, String cycle) {
        return Optional.ofNullable(cycles.get(key(CycleRef.of(authority, cycle))));
    }

    @Override
    public boolean announce(Cycle.Announced cycle, Event event) {
        return !cycles.containsKey(key(cycle.ref())) && put(cycle, event);
    }

    @Override
    public boolean advance(Cycle next, Event event) {
        Cycle now = cycles.get(key(next.ref()));
        if (now == null
                || now.header().revision().number() != next.header().revision().number() - 1) {
            return false;
        }
        boolean stale = now instanceof Collecting from
                && next instanceof Closed to
                && !from.count().equals(to.count());
        return !stale && put(next, event);
    }

    @Override
    public List<Cycle> unfinished(String authority, LocalDate today) {
        YearMonth month = YearMonth.from(today);
        return cycles.values().stream()
                .filter(cycle -> cycle.ref().authority().equals(authority))
                .filter(cycle -> !(cycle instanceof Cycle.Reported))
                .filter(cycle -> !opening(cycle).isBefore(month.minusMonths(3)))
                .filter(cycle -> !opening(cycle).isAfter(month.plusMonths(1)))
                .toList();
    }

    /** Does what a submission does to a collecting cycle; false if there is no such cycle. */
    public boolean lowerOpen(CycleRef ref) {
        if (cycles.get(key(ref)) instanceof Collecting(var header, var deadline, var count)) {
            Count lowered = new Count(count.audits(), count.open() - 1, count.unfilled());
            cycles.put(key(ref), new Collecting(header, deadline, lowered));
            return true;
        }
        return false;
    }

    /** Whether a cycle takes submissions on a day. */
    boolean isCollecting(CycleRef ref, LocalDate today) {
        return cycles.get(key(ref)) instanceof Collecting(var _, var deadline, var _)
                && !today.isAfter(deadline.closesOn());
    }

    /** Does what a handover does to a collecting cycle. */
    void raiseOpen(CycleRef ref, int more) {
        if (cycles.get(key(ref)) instanceof Collecting(var header, var deadline, var count)) {
            Count raised = new Count(count.audits() + more, count.open() + more, count.unfilled() - more);
            cycles.put(key(ref), new Collecting(header, deadline, raised));
        }
    }

    /** What happened to a cycle, in order. */
    public List<Event> events(CycleRef ref) {
        return List.copyOf(events.getOrDefault(key(ref), List.of()));
    }

    private boolean put(Cycle cycle, Event event) {
        cycles.put(key(cycle.ref()), cycle);
        events.computeIfAbsent(key(cycle.ref()), _ -> new ArrayList<>()).add(event);
        return true;
    }

    private static YearMonth opening(Cycle cycle) {
        return YearMonth.from(cycle.header().opensOn());
    }

    private static String key(CycleRef ref) {
        return ref.authority() + "|" + ref.id();
    }
}
