package org.sendqa.sampling;

import java.util.Optional;
import org.sendqa.domain.sampling.DrawDesign;
import org.sendqa.domain.sampling.Replacement;
import org.sendqa.domain.sampling.ReplacementReason;
import org.sendqa.domain.sampling.Sample;
import org.sendqa.domain.sampling.Samples;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Refusal;

/** Takes a case that can't be audited out of a sample; the stratum's next reserve takes its place. */
public final class ReplaceCase {

    private final Rounds rounds;
    private final Samples samples;
    private final SampleReplacement replacement;

    /** Replaces cases of cycles' samples. */
    public ReplaceCase(Rounds rounds, Samples samples, SampleReplacement replacement) {
        this.rounds = rounds;
        this.samples = samples;
        this.replacement = replacement;
    }

    /**
     * What an officer asks for.
     *
     * @param reason the code of a {@link ReplacementReason}
     */
    public record Wish(String cycle, String draw, String drawId, String reason) {}

    /** Replaces a case, while the sample isn't confirmed. */
    public Outcome<Replacement.Made> replace(Caller caller, Wish wish) {
        return rounds.forOfficer(caller, wish.cycle())
                .then(round -> round.waiting()
                        .then(_ -> sample(round, wish))
                        .then(sample -> replace(round, sample, wish, caller)));
    }

    private Outcome<Sample> sample(Round round, Wish wish) {
        return samples.find(round.ref(), wish.draw())
                .<Outcome<Sample>>map(Outcome.Done::new)
                .orElseGet(() ->
                        Outcome.refused(Refusal.UNKNOWN, "%s has no draw %s.".formatted(round.title(), wish.draw())));
    }

    private Outcome<Replacement.Made> replace(Round round, Sample sample, Wish wish, Caller caller) {
        return ReplacementReason.of(wish.reason())
                .map(reason -> everywhere(round, sample, wish.drawId(), reason, caller))
                .orElseGet(() -> Outcome.refused(
                        Refusal.FAULTY,
                        "'%s' is no reason to replace a case. Give one of these: %s."
                                .formatted(wish.reason(), ReplacementReason.codes())));
    }

    /** A case that leaves a sample leaves the shares taken of it too, those first, so that a repetition can go on. */
    private Outcome<Replacement.Made> everywhere(
            Round round, Sample sample, String drawId, ReplacementReason reason, Caller caller) {
        for (DrawDesign share : round.sharesOf(sample.draw())) {
            Optional<Sample> taken = samples.find(round.ref(), share.draw())
                    .filter(one -> one.standing().stream()
                            .anyMatch(drawn -> drawn.drawId().equals(drawId)));
            if (taken.isPresent()
                    && everywhere(round, taken.get(), drawId, reason, caller)
                            instanceof Outcome.Refused<Replacement.Made> refused) {
                return refused;
            }
        }
        return replace(round, sample, drawId, reason, caller);
    }

    private Outcome<Replacement.Made> replace(
            Round round, Sample sample, String drawId, ReplacementReason reason, Caller caller) {
        return switch (replacement.decide(round, sample, drawId, reason, caller)) {
            case Replacement.UnknownCase _ ->
                Outcome.refused(Refusal.UNKNOWN, "%s isn't in this sample.".formatted(drawId));
            case Replacement.GoneBefore _ ->
                Outcome.refused(Refusal.NOT_NOW, "%s was replaced before.".formatted(drawId));
            case Replacement.Made made
            when replacement.store(round, sample, drawId, made, caller) -> new Outcome.Done<>(made);
            case Replacement.Made _ ->
                Outcome.refused(
                        Refusal.NOT_NOW,
                        "Somebody changed or confirmed the sample at the same moment. Look at it again.");
        };
    }
}
