package org.sendqa.testing;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.papers.Paper;
import org.sendqa.domain.papers.PaperRef;
import org.sendqa.domain.papers.Papers;
import org.sendqa.domain.sampling.Sample;

/** Papers for tests, kept in memory under the same conditions as in the table. */
public final class InMemoryPapers implements Papers {

    private final Map<PaperRef, Paper> papers = new HashMap<>();
    private final InMemorySamples samples;

    /** Papers of the cases of samples. */
    public InMemoryPapers(InMemorySamples samples) {
        this.samples = samples;
    }

    @Override
    public List<Paper> of(CycleRef cycle) {
        return all(paper -> paper.ref().cycle().equals(cycle));
    }

    @Override
    public Optional<Paper> find(PaperRef ref) {
        return Optional.ofNullable(papers.get(ref));
    }

    @Override
    public boolean keep(Paper next, Event event) {
        int now = find(next.ref()).map(paper -> paper.revision().number()).orElse(0);
        boolean isNext = now == next.revision().number() - 1;
        if (isNext) {
            papers.put(next.ref(), next);
        }
        return isNext;
    }

    @Override
    public boolean comeIn(Paper next, Sample sample, Event event) {
        return samples.stands(sample) && keep(next, event);
    }

    @Override
    public boolean say(Sample next, String drawId, Collection<PaperRef> missing, Event event) {
        return missing.stream()
                        .flatMap(ref -> find(ref).stream())
                        .noneMatch(paper -> paper.kept().isPresent())
                && samples.enter(next, drawId, event);
    }

    @Override
    public List<Paper> kept(String authority) {
        return all(paper -> paper.ref().cycle().authority().equals(authority)
                && paper.kept().isPresent());
    }

    private List<Paper> all(Predicate<Paper> which) {
        return papers.values().stream()
                .filter(which)
                .sorted(Comparator.comparingInt(paper -> paper.ref().number()))
                .toList();
    }
}
