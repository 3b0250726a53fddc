package org.sendqa.sampling;

import java.util.List;
import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.sampling.Replacement;
import org.sendqa.domain.sampling.ReplacementReason;
import org.sendqa.domain.sampling.Sample;
import org.sendqa.domain.sampling.Samples;
import org.sendqa.domain.sampling.Surroundings;
import org.sendqa.domain.words.Coded;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Refusal;

/** Takes a case that can't be audited out of a sample; the stratum's next reserve takes its place. */
public final class ReplaceCase {

    private final Rounds rounds;
    private final Samples samples;
    private final SampleReplacement replacement;
    private final Replacing replacing;

    /** Replaces cases of cycles' samples. */
    public ReplaceCase(Rounds rounds, Samples samples, SampleReplacement replacement, Replacing replacing) {
        this.rounds = rounds;
        this.samples = samples;
        this.replacement = replacement;
        this.replacing = replacing;
    }

    /**
     * What an officer asks for.
     *
     * @param reason the code of a {@link ReplacementReason} that officers may give
     */
    public record Wish(String cycle, String draw, String drawId, String reason) {}

    /** Replaces a case, while the sample isn't confirmed, and again while its audits are out. */
    public Outcome<Replacement.Made> replace(Caller caller, Wish wish) {
        return rounds.forOfficer(caller, wish.cycle())
                .then(round -> round.cycle() instanceof Cycle.Collecting
                        ? replace(round, wish, caller, this::whileCollecting)
                        : round.waiting().then(_ -> replace(round, wish, caller, this::whileWaiting)));
    }

    /** One of the two ways to replace a case. */
    private interface Way {
        Outcome<Replacement.Made> replace(Round round, Sample sample, Leaving leaving);
    }

    private Outcome<Sample> sample(Round round, Wish wish) {
        return samples.find(round.ref(), wish.draw())
                .<Outcome<Sample>>map(Outcome.Done::new)
                .orElseGet(() ->
                        Outcome.refused(Refusal.UNKNOWN, "%s has no draw %s.".formatted(round.title(), wish.draw())));
    }

    private Outcome<Replacement.Made> replace(Round round, Wish wish, Caller caller, Way way) {
        return sample(round, wish)
                .then(sample -> Coded.find(ReplacementReason.class, wish.reason())
                        .filter(ReplacementReason::isOfficers)
                        .map(reason -> new Leaving(
                                wish.drawId(),
                                reason,
                                caller.now(),
                                caller.person().id()))
                        .map(leaving -> way.replace(round, sample, leaving))
                        .orElseGet(() -> Outcome.refused(
                                Refusal.FAULTY,
                                "That is no reason to replace a case. Give one of these: %s."
                                        .formatted(ReplacementReason.officersCodes()))));
    }

    private Outcome<Replacement.Made> whileWaiting(Round round, Sample sample, Leaving leaving) {
        List<Sample> all = replacement.leaves(round, sample, leaving.drawId());
        Outcome<Replacement.Made> outcome = leaves(round, all.getFirst(), leaving);
        for (Sample one : all.subList(1, all.size())) {
            outcome = outcome.then(_ -> leaves(round, one, leaving));
        }
        return outcome;
    }

    private Outcome<Replacement.Made> leaves(Round round, Sample sample, Leaving leaving) {
        Surroundings read = samples.around(sample);
        Replacement decided = replacement.decide(round, sample, leaving);
        return switch (decided) {
            case Replacement.UnknownCase _, Replacement.GoneBefore _ -> notStanding(decided, leaving);
            case Replacement.Made made
            when keep(replacement.next(round, sample, leaving, made), read) -> new Outcome.Done<>(made);
            case Replacement.Made _ -> changed();
        };
    }

    private boolean keep(SampleReplacement.Next next, Surroundings read) {
        return samples.keep(next.sample(), read, next.event());
    }

    private Outcome<Replacement.Made> whileCollecting(Round round, Sample sample, Leaving leaving) {
        String drawId = leaving.drawId();
        return switch (replacing.replace(round, sample, leaving)) {
            case Replacing.Outcome.Taken(var made) -> new Outcome.Done<>(made);
            case Replacing.Outcome.Changed _ -> changed();
            case Replacing.Outcome.NotStanding(var why) -> notStanding(why, leaving);
            case Replacing.Outcome.NoReserve _ ->
                throw new IllegalStateException("No officer's reason keeps %s in its sample".formatted(drawId));
            case Replacing.Outcome.HasAudit _ ->
                Outcome.refused(
                        Refusal.NOT_NOW,
                        "%s has an audit that counts. If that audit can't stand, void it first.".formatted(drawId));
        };
    }

    private static Outcome<Replacement.Made> notStanding(Replacement why, Leaving leaving) {
        String drawId = leaving.drawId();
        return why instanceof Replacement.GoneBefore
                ? Outcome.refused(Refusal.NOT_NOW, "%s was replaced before.".formatted(drawId))
                : Outcome.refused(Refusal.UNKNOWN, "%s isn't in this sample.".formatted(drawId));
    }

    private static Outcome<Replacement.Made> changed() {
        return Outcome.refused(
                Refusal.NOT_NOW, "Somebody changed or confirmed the sample at the same moment. Look at it again.");
    }
}
