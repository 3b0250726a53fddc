package org.sendqa.sampling;

import java.util.List;
import java.util.function.Function;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.sampling.Replacement;
import org.sendqa.domain.sampling.ReplacementReason;
import org.sendqa.domain.sampling.Sample;

/** Replaces a case of a cycle whose audits are out, unless an audit of it stands in the way. */
public final class Replacing {

    private final SampleReplacement replacement;
    private final TakeOut takeOut;

    /** Decides by the certificate and takes out what hangs on the case. */
    public Replacing(SampleReplacement replacement, TakeOut takeOut) {
        this.replacement = replacement;
        this.takeOut = takeOut;
    }

    /** What came of it; nothing is stored but by the first. */
    public sealed interface Outcome {

        /** The case left; a reserve took its place, or none was left and the reason doesn't let the case stay. */
        record Taken(Replacement.Made made) implements Outcome {}

        /** Somebody changed the sample, a slot, an audit or the cycle meanwhile. */
        record Changed() implements Outcome {}

        /** An audit of the case counts: a submitted one, or for want of an auditor an open one too. */
        record HasAudit() implements Outcome {}

        /** No reserve is left, and a case stays that only lacks an auditor. */
        record NoReserve() implements Outcome {}

        /** The case isn't in the sample, or not any more. */
        record NotStanding(Replacement why) implements Outcome {}
    }

    /**
     * Replaces a case, in the shares taken of the sample too. Whatever stands in the way in any of them is found out
     * before the case is taken out of one.
     */
    Outcome replace(Round round, Sample sample, Leaving leaving) {
        List<Sample> all = replacement.leaves(round, sample, leaving.drawId());
        Outcome possible = each(all, one -> look(round, one, leaving, isSame(one, sample)));
        return possible instanceof Outcome.Taken
                ? each(all, one -> takeOut(round, one, leaving, isSame(one, sample)))
                : possible;
    }

    private static boolean isSame(Sample one, Sample other) {
        return one.draw().equals(other.draw());
    }

    /** Goes on as long as the case can leave; gives what came of the last. */
    private static Outcome each(List<Sample> all, Function<Sample, Outcome> step) {
        Outcome outcome = step.apply(all.getFirst());
        for (Sample one : all.subList(1, all.size())) {
            outcome = outcome instanceof Outcome.Taken ? step.apply(one) : outcome;
        }
        return outcome;
    }

    private Outcome look(Round round, Sample sample, Leaving leaving, boolean asked) {
        return decide(round, sample, leaving, asked, takeOut.read(sample, leaving.drawId()));
    }

    private Outcome takeOut(Round round, Sample sample, Leaving leaving, boolean asked) {
        Hanging hanging = takeOut.read(sample, leaving.drawId());
        Outcome decided = decide(round, sample, leaving, asked, hanging);
        return decided instanceof Outcome.Taken(var made)
                        && !takeOut.store(replacement.next(round, sample, leaving, made), made, hanging)
                ? new Outcome.Changed()
                : decided;
    }

    /** Of the sample that was asked about a case leaves for want of an auditor only to a reserve. */
    private Outcome decide(Round round, Sample sample, Leaving leaving, boolean asked, Hanging hanging) {
        boolean lacksAuditor = leaving.reason() == ReplacementReason.NO_AUDITOR;
        if (lacksAuditor ? !hanging.live().isEmpty() : hasSubmitted(hanging.live())) {
            return new Outcome.HasAudit();
        }
        return switch (replacement.decide(round, sample, leaving)) {
            case Replacement.UnknownCase unknown -> new Outcome.NotStanding(unknown);
            case Replacement.GoneBefore gone -> new Outcome.NotStanding(gone);
            case Replacement.Made made when lacksAuditor && asked && made.by().isEmpty() -> new Outcome.NoReserve();
            case Replacement.Made made -> new Outcome.Taken(made);
        };
    }

    private static boolean hasSubmitted(List<Audit> live) {
        return live.stream().anyMatch(Audit.Submitted.class::isInstance);
    }
}
