package org.sendqa.papers;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.cycle.Cycles;
import org.sendqa.domain.pack.Packs;
import org.sendqa.domain.pack.PapersPlan;
import org.sendqa.domain.papers.PaperRef;
import org.sendqa.domain.sampling.Sample;
import org.sendqa.domain.sampling.Samples;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Refusal;

/** Finds the paper that a request of those who prepare them names. */
record NamedPaper(Cycles cycles, Packs packs, Samples samples) {

    /**
     * A paper with the round that it is for.
     *
     * @param what which document
     */
    record Named(Cycle cycle, Sample sample, PaperRef ref, String what) {

        boolean wasNeverSent() {
            return sample.standing(ref.drawId()).orElseThrow().missing().contains(what);
        }
    }

    /** As long as its round is audited; only then papers come in and are checked. */
    Outcome<Named> open(Caller caller, PaperAddress address) {
        return find(caller, address).then(NamedPaper::open);
    }

    private static Outcome<Named> open(Named named) {
        if (!(named.cycle() instanceof Cycle.Collecting)) {
            return Outcome.refused(
                    Refusal.NOT_NOW,
                    "Papers are prepared while their round is being audited: not before its audits are handed out, nor"
                            + " once it is over.");
        }
        return named.wasNeverSent()
                ? Outcome.refused(
                        Refusal.NOT_NOW,
                        "A QA officer said that this paper was never sent. If it came after all, have that taken back"
                                + " on the round's page; then it can be uploaded.")
                : new Outcome.Done<>(named);
    }

    /** Whatever its round is at. */
    Outcome<Named> find(Caller caller, PaperAddress address) {
        String authority = caller.person().authority();
        return CycleRef.find(authority, address.cycle())
                .flatMap(ref -> cycles.find(authority, ref.id()))
                .flatMap(cycle -> named(cycle, address))
                .<Outcome<Named>>map(Outcome.Done::new)
                .orElseGet(() -> Outcome.refused(
                        Refusal.UNKNOWN,
                        "There is no such paper to be prepared. The list of papers shows what there is."));
    }

    private Optional<Named> named(Cycle cycle, PaperAddress address) {
        PapersPlan plan = packs.byDigest(cycle.ref().authority(), cycle.header().packDigest())
                .activity(cycle.ref().activity())
                .entry()
                .papers();
        List<String> papers = plan.hasBundles() ? plan.papers() : List.of();
        OptionalInt number = PaperNumbers.read(address.paper(), papers.size());
        return samples.find(cycle.ref(), address.draw())
                .filter(sample -> number.isPresent())
                .filter(sample -> sample.standing(address.drawId()).isPresent())
                .map(sample -> {
                    int at = number.orElseThrow();
                    PaperRef ref = new PaperRef(cycle.ref(), sample.draw(), address.drawId(), at);
                    return new Named(cycle, sample, ref, papers.get(at - 1));
                });
    }
}
