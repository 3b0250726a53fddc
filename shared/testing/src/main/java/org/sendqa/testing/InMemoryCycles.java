package org.sendqa.testing;

import java.time.Instant;
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
import org.sendqa.domain.time.OfficeDay;

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

    /** Changes the counts of a collecting cycle, as a submission does; false if there is no such cycle. */
    public boolean count(CycleRef ref, Count change) {
        if (cycles.get(key(ref)) instanceof Collecting(var header, var deadline, var count)) {
            cycles.put(key(ref), new Collecting(header, deadline, count.plus(change)));
            return true;
        }
        return false;
    }

    /** Whether a cycle takes submits on the day of an instant. */
    boolean isCollecting(CycleRef ref, Instant at) {
        return cycles.get(key(ref)) instanceof Collecting collecting
                && !OfficeDay.of(at).isAfter(collecting.deadline().closesOn());
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
