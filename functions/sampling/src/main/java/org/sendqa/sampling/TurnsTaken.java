package org.sendqa.sampling;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.sendqa.domain.calendar.Period;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.pack.Activity.DrawPlan;
import org.sendqa.domain.register.Snapshot;
import org.sendqa.domain.register.Snapshots;
import org.sendqa.domain.sampling.AgreedSizes;
import org.sendqa.domain.sampling.Eligibility;
import org.sendqa.domain.sampling.Samples;
import org.sendqa.domain.sampling.Turns;

/**
 * Finds out whose turn it still is to be a round's theme: of those whom the newest register has cases of to draw, by
 * the themes of the rounds that were drawn before.
 */
record TurnsTaken(Samples samples, AgreedSizes agreed, Snapshots snapshots) {

    /** The turns before a draw; none where its themes take none. */
    Turns before(Round round, DrawPlan plan, Instant now) {
        return plan.theme().takesTurns()
                ? Turns.of(
                        all(round, plan, now),
                        drawn(round).map(other -> picked(other, plan)).toList())
                : Turns.NONE;
    }

    private NavigableSet<String> all(Round round, DrawPlan plan, Instant now) {
        NavigableSet<String> all = new TreeSet<>();
        Eligibility anybody = new Eligibility(
                round.design(plan.id()), round.cycle().header().opensOn(), Set.of(), Set.of(), Set.of());
        snapshots.between(round.register(), Instant.EPOCH, now).stream()
                .filter(Snapshot::complete)
                .reduce((_, last) -> last)
                .ifPresent(newest -> snapshots.read(round.ref().authority(), newest.digest(), subject -> {
                    if (anybody.exclusion(subject).isEmpty()) {
                        all.add(subject.attributes().getOrDefault(plan.theme().inTurn(), ""));
                    }
                }));
        all.remove("");
        return all;
    }

    /** The activity's other rounds that were drawn, oldest first. */
    private Stream<CycleRef> drawn(Round round) {
        return samples.rounds(round.ref()).periods().stream()
                .filter(period -> !period.equals(round.ref().period()))
                .map(Period::of)
                .sorted(Comparator.comparing(Period::month).thenComparing(Period::id))
                .map(round.ref()::in);
    }

    private List<String> picked(CycleRef cycle, DrawPlan plan) {
        return agreed.find(cycle, plan.id())
                .map(one -> one.theme().picks().values().get(plan.theme().inTurn()))
                .orElse(List.of());
    }
}
