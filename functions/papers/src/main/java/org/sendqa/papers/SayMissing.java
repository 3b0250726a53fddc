package org.sendqa.papers;

import java.util.List;
import java.util.Map;
import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.cycle.Cycles;
import org.sendqa.domain.cycle.Over;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.pack.Packs;
import org.sendqa.domain.pack.PapersPlan;
import org.sendqa.domain.papers.PaperRef;
import org.sendqa.domain.papers.Papers;
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
    private final Papers papers;
    private final CompleteLetters letters;

    SayMissing(Cycles cycles, Packs packs, Samples samples, Papers papers, CompleteLetters letters) {
        this.cycles = cycles;
        this.packs = packs;
        this.samples = samples;
        this.papers = papers;
        this.letters = letters;
    }

    /**
     * What an officer says.
     *
     * @param papers all that are missing, in the pack's words; none where they came after all
     * @param notExpected contributions that aren't expected of the case, in the pack's words, beside those of which the
     *     pack says so itself
     */
    public record Wish(String cycle, String draw, String drawId, List<String> papers, List<String> notExpected) {

        /** Copies the lists, sorted and each word once. */
        public Wish {
            papers = papers.stream().distinct().sorted().toList();
            notExpected = notExpected.stream().distinct().sorted().toList();
        }

        /** Of papers alone. */
        Wish(String cycle, String draw, String drawId, List<String> papers) {
            this(cycle, draw, drawId, papers, List.of());
        }
    }

    /** Takes it in place of what was said before; the same again stores nothing. Refused once the round is over. */
    public Outcome<DrawnCase> run(Caller caller, Wish wish) {
        return cycle(caller, wish)
                .then(SayMissing::takesWord)
                .then(cycle -> known(cycle, wish))
                .then(cycle -> sample(cycle, wish)
                        .then(sample -> wanted(plan(cycle), sample, wish))
                        .then(sample ->
                                unread(missing(cycle, wish)).then(missing -> keep(sample, wish, missing, caller))));
    }

    private List<PaperRef> missing(Cycle cycle, Wish wish) {
        List<String> all = plan(cycle).papers();
        return wish.papers().stream()
                .map(paper -> new PaperRef(cycle.ref(), wish.draw(), wish.drawId(), all.indexOf(paper) + 1))
                .toList();
    }

    /** What has pages was sent. */
    private Outcome<List<PaperRef>> unread(List<PaperRef> missing) {
        return missing.stream()
                        .flatMap(ref -> papers.find(ref).stream())
                        .noneMatch(paper -> paper.kept().isPresent())
                ? new Outcome.Done<>(missing)
                : Outcome.refused(
                        Refusal.NOT_NOW,
                        "Pages of such a paper are kept, so it came. If it was the wrong one, send it back under Papers"
                                + " first.");
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
        return SaidWords.against(plan(cycle), wish)
                .<Outcome<Cycle>>map(sentence -> Outcome.refused(Refusal.FAULTY, sentence))
                .orElseGet(() -> new Outcome.Done<>(cycle));
    }

    private static Outcome<Sample> wanted(PapersPlan plan, Sample sample, Wish wish) {
        return SaidWords.waived(plan, sample.standing(wish.drawId()).orElseThrow(), wish)
                .<Outcome<Sample>>map(sentence -> Outcome.refused(Refusal.FAULTY, sentence))
                .orElseGet(() -> new Outcome.Done<>(sample));
    }

    private PapersPlan plan(Cycle cycle) {
        return packs.byDigest(cycle.ref().authority(), cycle.header().packDigest())
                .activity(cycle.ref().activity())
                .entry()
                .papers();
    }

    private Outcome<Sample> sample(Cycle cycle, Wish wish) {
        return samples.find(cycle.ref(), wish.draw())
                .filter(sample -> sample.standing(wish.drawId()).isPresent())
                .<Outcome<Sample>>map(Outcome.Done::new)
                .orElseGet(() -> Outcome.refused(
                        Refusal.UNKNOWN, "There is no such case in this round, or it was replaced by another."));
    }

    private Outcome<DrawnCase> keep(Sample sample, Wish wish, List<PaperRef> missing, Caller caller) {
        DrawnCase before = sample.standing(wish.drawId()).orElseThrow();
        if (before.missing().equals(wish.papers())
                && before.neverSent().notExpected().equals(wish.notExpected())) {
            return told(sample, before, caller);
        }
        Event event = new Event("papers-missing", caller.now(), caller.person().id(), details(wish));
        Sample next = sample.without(wish.drawId(), wish.papers(), wish.notExpected(), event);
        return papers.say(next, wish.drawId(), missing, event)
                ? told(next, next.standing(wish.drawId()).orElseThrow(), caller)
                : Outcome.refused(Refusal.NOT_NOW, "Somebody changed the case at the same moment. Look at it again.");
    }

    private static Map<String, String> details(Wish wish) {
        return Map.of(
                "id", wish.drawId(),
                "papers", String.join(", ", wish.papers()),
                "notExpected", String.join(", ", wish.notExpected()));
    }

    /** What nobody waits for any more may have been all that an auditor waited for. */
    private Outcome<DrawnCase> told(Sample sample, DrawnCase drawn, Caller caller) {
        if (!drawn.missing().isEmpty() || !drawn.neverSent().notExpected().isEmpty()) {
            letters.post(sample.cycle(), sample.draw(), drawn.drawId(), caller.now());
        }
        return new Outcome.Done<>(drawn);
    }
}
