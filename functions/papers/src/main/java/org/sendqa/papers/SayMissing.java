package org.sendqa.papers;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.cycle.Cycles;
import org.sendqa.domain.cycle.Over;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.pack.Packs;
import org.sendqa.domain.sampling.DrawnCase;
import org.sendqa.domain.sampling.Sample;
import org.sendqa.domain.sampling.Samples;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Refusal;

/**
 * Lets an officer say which papers of a drawn case were never sent, so that nobody waits for them for ever: the auditor
 * sees it and goes on, and the report counts it as a finding (DOR-40).
 */
public final class SayMissing {

    private final Cycles cycles;
    private final Packs packs;
    private final Samples samples;

    SayMissing(Cycles cycles, Packs packs, Samples samples) {
        this.cycles = cycles;
        this.packs = packs;
        this.samples = samples;
    }

    /**
     * What an officer says.
     *
     * @param papers all that are missing, in the pack's words; none where they came after all
     */
    public record Wish(String cycle, String draw, String drawId, List<String> papers) {

        /** Copies the papers. */
        public Wish {
            papers = List.copyOf(papers);
        }
    }

    /** Takes it in place of what was said before; the same again stores nothing. Refused once the round is over. */
    public Outcome<DrawnCase> run(Caller caller, Wish wish) {
        return cycle(caller, wish)
                .then(SayMissing::takesWord)
                .then(cycle -> known(cycle, wish))
                .then(cycle -> sample(cycle, wish))
                .then(sample -> keep(sample, wish, caller));
    }

    private Outcome<Cycle> cycle(Caller caller, Wish wish) {
        String authority = caller.person().authority();
        return CycleRef.find(authority, wish.cycle())
                .flatMap(ref -> cycles.find(authority, ref.id()))
                .<Outcome<Cycle>>map(Outcome.Done::new)
                .orElseGet(() -> Outcome.refused(Refusal.UNKNOWN, "There is no cycle %s.".formatted(wish.cycle())));
    }

    private static Outcome<Cycle> takesWord(Cycle cycle) {
        return switch (cycle) {
            case Cycle.Drawn _, Cycle.Collecting _ -> new Outcome.Done<>(cycle);
            case Cycle.Announced _ -> Outcome.refused(Refusal.NOT_NOW, "Nothing is drawn yet.");
            case Cycle.Confirmed _ ->
                Outcome.refused(Refusal.NOT_NOW, "The audits are being handed out. Try again in some minutes.");
            case Over _ ->
                Outcome.refused(Refusal.NOT_NOW, "This round is over. Its report counts what was known by then.");
        };
    }

    private Outcome<Cycle> known(Cycle cycle, Wish wish) {
        List<String> papers = packs.byDigest(
                        cycle.ref().authority(), cycle.header().packDigest())
                .activity(cycle.ref().activity())
                .entry()
                .papers()
                .papers();
        Optional<String> unknown =
                wish.papers().stream().filter(paper -> !papers.contains(paper)).findFirst();
        return unknown.isEmpty()
                ? new Outcome.Done<>(cycle)
                : Outcome.refused(
                        Refusal.FAULTY,
                        papers.isEmpty()
                                ? "The framework names no papers for this activity."
                                : "Auditors don't read such a paper; give some of %s."
                                        .formatted(String.join(", ", papers)));
    }

    private Outcome<Sample> sample(Cycle cycle, Wish wish) {
        return samples.find(cycle.ref(), wish.draw())
                .filter(sample -> sample.standing(wish.drawId()).isPresent())
                .<Outcome<Sample>>map(Outcome.Done::new)
                .orElseGet(() -> Outcome.refused(
                        Refusal.UNKNOWN, "There is no such case in this round, or it was replaced by another."));
    }

    private Outcome<DrawnCase> keep(Sample sample, Wish wish, Caller caller) {
        List<String> papers = wish.papers().stream().distinct().sorted().toList();
        DrawnCase before = sample.standing(wish.drawId()).orElseThrow();
        if (before.missing().equals(papers)) {
            return new Outcome.Done<>(before);
        }
        Map<String, String> details = Map.of("id", wish.drawId(), "papers", String.join(", ", papers));
        Event event = new Event("papers-missing", caller.now(), caller.person().id(), details);
        Sample next = sample.without(wish.drawId(), papers, event);
        return samples.enter(next, wish.drawId(), event)
                ? new Outcome.Done<>(before.without(papers))
                : Outcome.refused(Refusal.NOT_NOW, "Somebody changed the sample at the same moment. Look at it again.");
    }
}
