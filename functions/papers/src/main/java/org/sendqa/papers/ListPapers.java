package org.sendqa.papers;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.cycle.Cycles;
import org.sendqa.domain.pack.Activity;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.pack.Packs;
import org.sendqa.domain.pack.PapersPlan;
import org.sendqa.domain.papers.Paper;
import org.sendqa.domain.papers.PaperRef;
import org.sendqa.domain.papers.Papers;
import org.sendqa.domain.register.Snapshots;
import org.sendqa.domain.sampling.Contributed;
import org.sendqa.domain.sampling.DrawnCase;
import org.sendqa.domain.sampling.Sample;
import org.sendqa.domain.time.OfficeDay;
import org.sendqa.edge.Caller;
import org.sendqa.papers.BundledCases.Bundled;
import org.sendqa.papers.PapersView.CaseView;
import org.sendqa.papers.PapersView.RoundView;

/** Lists the papers that auditors read in SEND QA: what is missing, prepared and checked. */
final class ListPapers {

    private final Cycles cycles;
    private final Packs packs;
    private final BundledCases cases;
    private final Papers papers;
    private final Snapshots snapshots;

    ListPapers(Cycles cycles, Packs packs, BundledCases cases, Papers papers, Snapshots snapshots) {
        this.cycles = cycles;
        this.packs = packs;
        this.cases = cases;
        this.papers = papers;
        this.snapshots = snapshots;
    }

    /** Of all rounds that are being audited or of which pages are kept; whose papers are due first comes first. */
    PapersView run(Caller caller) {
        String authority = caller.person().authority();
        Stream<Cycle> running = cycles.unfinished(authority, OfficeDay.of(caller.now())).stream()
                .filter(Cycle.Collecting.class::isInstance);
        Stream<Cycle> kept = papers.kept(authority).stream()
                .map(paper -> paper.ref().cycle())
                .distinct()
                .flatMap(ref -> cycles.find(authority, ref.id()).stream());
        Map<CycleRef, Cycle> rounds = Stream.concat(running, kept)
                .collect(Collectors.toMap(Cycle::ref, Function.identity(), (cycle, _) -> cycle));
        return new PapersView(rounds.values().stream()
                .map(cycle -> round(cycle, caller.person().id()))
                .filter(round -> !round.cases().isEmpty())
                .sorted(Comparator.comparing(RoundView::dueOn).thenComparing(RoundView::cycle))
                .toList());
    }

    private RoundView round(Cycle cycle, String reader) {
        Pack pack = packs.byDigest(cycle.ref().authority(), cycle.header().packDigest());
        Activity activity = pack.activity(cycle.ref().activity());
        PapersPlan plan = activity.entry().papers();
        boolean isOpen = cycle instanceof Cycle.Collecting;
        Map<PaperRef, Paper> known =
                papers.of(cycle.ref()).stream().collect(Collectors.toMap(Paper::ref, Function.identity()));
        Stream<Bundled> read = isOpen ? cases.of(cycle.ref(), pack, activity).stream() : Stream.empty();
        return new RoundView(
                cycle.ref().id(),
                cycle.ref().titled(activity.title()),
                cycle.answersUntil().orElseThrow().dueOn(),
                isOpen,
                Stream.concat(read, cases.keeping(cycle.ref(), known.values()).stream())
                        .distinct()
                        .map(one -> view(one, plan, known, reader))
                        .toList());
    }

    private CaseView view(Bundled one, PapersPlan plan, Map<PaperRef, Paper> known, String reader) {
        Sample sample = one.sample();
        DrawnCase drawn = sample.find(one.drawId()).orElseThrow();
        String number = snapshots
                .caseNumber(
                        sample.cycle().authority(),
                        sample.snapshot(),
                        drawn.subject().caseKey())
                .orElse("");
        List<PaperView> views = IntStream.rangeClosed(1, plan.papers().size())
                .mapToObj(at -> new PaperRef(sample.cycle(), sample.draw(), one.drawId(), at))
                .flatMap(ref -> view(ref, drawn, plan, known.get(ref), reader))
                .toList();
        return new CaseView(sample.draw(), one.drawId(), number, views);
    }

    /** Of a case that left the sample those that are kept until the next sweep. */
    private static Stream<PaperView> view(
            PaperRef ref, DrawnCase drawn, PapersPlan plan, @Nullable Paper paper, String reader) {
        String what = plan.papers().get(ref.number() - 1);
        if (drawn.replaced()) {
            return paper != null && paper.kept().isPresent()
                    ? Stream.of(PaperView.without(ref.number(), what, "replaced"))
                    : Stream.empty();
        }
        boolean neverSent = drawn.missing().contains(what);
        return Stream.of(
                paper == null || neverSent
                        ? PaperView.without(ref.number(), what, state(plan, drawn, what))
                        : PaperView.of(ref.number(), what, paper, reader));
    }

    private static String state(PapersPlan plan, DrawnCase drawn, String what) {
        if (drawn.missing().contains(what)) {
            return "never-sent";
        }
        return Contributed.waived(plan, drawn).contains(what) ? "not-expected" : "missing";
    }
}
