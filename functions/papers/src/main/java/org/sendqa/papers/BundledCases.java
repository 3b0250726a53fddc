package org.sendqa.papers;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sendqa.domain.allocation.Assignment;
import org.sendqa.domain.allocation.Assignments;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.pack.Activity;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.pack.PapersPlan.Way;
import org.sendqa.domain.papers.Paper;
import org.sendqa.domain.people.People;
import org.sendqa.domain.sampling.DrawnCase;
import org.sendqa.domain.sampling.Sample;
import org.sendqa.domain.sampling.Samples;

/** Tells which cases of a round have an auditor who reads the papers in SEND QA; the others need none prepared. */
record BundledCases(Samples samples, Assignments assignments, People people) {

    /** A case in its sample. */
    record Bundled(Sample sample, String drawId) {}

    List<Bundled> of(CycleRef cycle, Pack pack, Activity activity) {
        if (!activity.entry().papers().hasBundles()) {
            return List.of();
        }
        List<Assignment> all = assignments.of(cycle);
        Set<String> readers = readers(cycle.authority(), all, pack, activity);
        Set<String> cases = all.stream()
                .filter(one -> one.auditor().filter(readers::contains).isPresent())
                .map(one -> one.draw() + "/" + one.drawId())
                .collect(Collectors.toSet());
        return of(cycle, cases, Sample::standing);
    }

    /** Those of which pages are kept, whoever audits them now, and whether they are still in the sample. */
    List<Bundled> keeping(CycleRef cycle, Collection<Paper> known) {
        Set<String> kept = known.stream()
                .filter(paper -> paper.kept().isPresent())
                .map(paper -> paper.ref().draw() + "/" + paper.ref().drawId())
                .collect(Collectors.toSet());
        return kept.isEmpty() ? List.of() : of(cycle, kept, Sample::cases);
    }

    private List<Bundled> of(CycleRef cycle, Set<String> cases, Function<Sample, List<DrawnCase>> which) {
        return samples.of(cycle).stream()
                .flatMap(sample -> which.apply(sample).stream()
                        .filter(drawn -> cases.contains(sample.draw() + "/" + drawn.drawId()))
                        .map(drawn -> new Bundled(sample, drawn.drawId())))
                .toList();
    }

    private Set<String> readers(String authority, List<Assignment> all, Pack pack, Activity activity) {
        return all.stream()
                .flatMap(one -> one.auditor().stream())
                .distinct()
                .flatMap(auditor -> people.find(authority, auditor).stream())
                .filter(person -> pack.wayToPapers(activity, person) == Way.BUNDLE)
                .map(person -> person.id())
                .collect(Collectors.toSet());
    }
}
