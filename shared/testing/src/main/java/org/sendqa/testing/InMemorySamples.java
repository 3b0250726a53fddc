package org.sendqa.testing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.sampling.AgreedSizes;
import org.sendqa.domain.sampling.DrawnRounds;
import org.sendqa.domain.sampling.Sample;
import org.sendqa.domain.sampling.Samples;
import org.sendqa.domain.sampling.Surroundings;

/** Samples for tests, kept in memory under the same conditions as in the table. */
public final class InMemorySamples implements Samples {

    private final Map<CycleRef, Map<String, Sample>> samples = new HashMap<>();
    private final Map<List<String>, DrawnRounds> rounds = new HashMap<>();
    private final Predicate<CycleRef> isUnconfirmed;
    private final Predicate<CycleRef> takesContributors;
    private Predicate<Sample> isAsAgreed = _ -> true;

    /** Samples of cycles that permit everything. */
    public InMemorySamples() {
        this.isUnconfirmed = _ -> true;
        this.takesContributors = _ -> true;
    }

    /** Samples that ask where their cycle stands. */
    public InMemorySamples(Function<CycleRef, Optional<Cycle>> cycles) {
        this.isUnconfirmed = ref -> cycles.apply(ref)
                .filter(cycle -> cycle instanceof Cycle.Announced || cycle instanceof Cycle.Drawn)
                .isPresent();
        this.takesContributors = ref -> cycles.apply(ref)
                .filter(cycle -> !(cycle instanceof Cycle.Announced || cycle instanceof Cycle.Confirmed))
                .isPresent();
    }

    @Override
    public List<Sample> of(CycleRef cycle) {
        return List.copyOf(samples.getOrDefault(cycle, Map.of()).values());
    }

    @Override
    public Optional<Sample> find(CycleRef cycle, String draw) {
        return of(cycle).stream().filter(sample -> sample.draw().equals(draw)).findFirst();
    }

    @Override
    public boolean keep(Sample next, Surroundings read, Event event) {
        boolean kept =
                isUnconfirmed.test(next.cycle()) && stand(next.cycle(), read) && isAsAgreed.test(next) && put(next);
        if (kept) {
            changed(next.cycle());
        }
        return kept;
    }

    /** Stores a sample just drawn. */
    public void drawn(Sample sample) {
        keep(sample, around(sample), SampleCycles.event("drawn"));
    }

    @Override
    public DrawnRounds rounds(CycleRef cycle) {
        return rounds.getOrDefault(activity(cycle), DrawnRounds.NONE);
    }

    /** The activity of a cycle has one change more. */
    void changed(CycleRef cycle) {
        rounds.put(activity(cycle), rounds(cycle).and(cycle));
    }

    private static List<String> activity(CycleRef cycle) {
        return List.of(cycle.authority(), cycle.activity());
    }

    /** Whether nothing of what was read has changed since. */
    boolean stand(CycleRef cycle, Surroundings read) {
        return rounds(cycle).equals(read.rounds()) && read.others().stream().allMatch(this::stands);
    }

    /** Draws are stored only by the numbers and themes that stand here. */
    void heed(AgreedSizes agreed) {
        isAsAgreed = next -> next.revision().number() > 1
                || agreed.find(next.cycle(), next.draw())
                        .filter(one -> one.size() != next.settled().planned()
                                || !one.theme().equals(next.settled().theme()))
                        .isEmpty();
    }

    @Override
    public boolean enter(Sample next, String drawId, Event event) {
        return takesContributors.test(next.cycle()) && put(next);
    }

    /** Whether a sample wasn't changed since it was read. */
    boolean stands(Sample read) {
        return find(read.cycle(), read.draw())
                .map(Sample::revision)
                .filter(read.revision()::equals)
                .isPresent();
    }

    /** Whether a sample is what comes next after the stored one. */
    boolean isNext(Sample next) {
        int now = find(next.cycle(), next.draw())
                .map(sample -> sample.revision().number())
                .orElse(0);
        return now == next.revision().number() - 1;
    }

    /** Stores a sample; false if it isn't what comes next. */
    boolean put(Sample next) {
        boolean isNext = isNext(next);
        if (isNext) {
            samples.computeIfAbsent(next.cycle(), _ -> new TreeMap<>()).put(next.draw(), next);
        }
        return isNext;
    }
}
