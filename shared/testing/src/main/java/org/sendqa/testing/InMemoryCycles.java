package org.sendqa.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sendqa.domain.audit.Reopening;
import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.cycle.Cycle.Collecting;
import org.sendqa.domain.cycle.Cycle.Count;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.cycle.Cycles;
import org.sendqa.domain.cycle.Over;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.time.OfficeDay;

/** Cycles for tests, kept in memory under the same conditions as in the table. */
public final class InMemoryCycles implements Cycles {

    private final Map<String, Cycle> cycles = new TreeMap<>();
    private final Map<String, List<Event>> events = new TreeMap<>();

    @Override
    public Optional<Cycle> find(String authority, String cycle) {
        return find(CycleRef.of(authority, cycle));
    }

    /** The cycle of a reference. */
    Optional<Cycle> find(CycleRef ref) {
        return Optional.ofNullable(cycles.get(key(ref)));
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
        boolean stale = now.counted().isPresent() && !now.counted().equals(next.counted());
        return !stale && put(next, event);
    }

    /** Reopens a cycle for one audit more than it counted as it was read. */
    boolean reopen(Reopening.Reopened reopened) {
        Collecting next = reopened.next();
        return advance(next, reopened.event()) && count(next.ref(), Reopening.CHANGE);
    }

    @Override
    public List<Cycle> unfinished(String authority, LocalDate today) {
        YearMonth month = YearMonth.from(today);
        return cycles.values().stream()
                .filter(cycle -> cycle.ref().authority().equals(authority))
                .filter(cycle ->
                        !(cycle instanceof Cycle.Reported over) || over.count().redo() > 0)
                .filter(cycle -> !cycle.dueMonth().isBefore(month.minusMonths(3)))
                .filter(cycle -> !cycle.dueMonth().isAfter(month.plusMonths(2)))
                .toList();
    }

    /** Changes the counts of a collecting cycle, as a submission does; false if there is no such cycle. */
    public boolean count(CycleRef ref, Count change) {
        if (cycles.get(key(ref)) instanceof Collecting collecting) {
            cycles.put(key(ref), collecting.counting(collecting.count().plus(change)));
            return true;
        }
        return false;
    }

    /** Changes the counts of a cycle that takes no submits on a day any more, as a voiding does; false if it does. */
    public boolean countAfterwards(CycleRef ref, Count change, Instant at) {
        if (cycles.get(key(ref)) instanceof Over over) {
            return replace(counting(over, over.count().plus(change)));
        }
        return !isCollecting(ref, at) && count(ref, change);
    }

    private static Cycle counting(Over over, Count count) {
        return switch (over) {
            case Cycle.Closed(var header, var until, var _, var why) -> new Cycle.Closed(header, until, count, why);
            case Cycle.ToApprove(var header, var until, var _, var why, var made, var by) ->
                new Cycle.ToApprove(header, until, count, why, made, by);
            case Cycle.Approved(var header, var until, var _, var why, var made) ->
                new Cycle.Approved(header, until, count, why, made);
            case Cycle.Reported(var header, var until, var _, int version) ->
                new Cycle.Reported(header, until, count, version);
        };
    }

    private boolean replace(Cycle cycle) {
        cycles.put(key(cycle.ref()), cycle);
        return true;
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

    private static String key(CycleRef ref) {
        return ref.authority() + "|" + ref.id();
    }
}
