package org.sendqa.sampling;

import java.util.List;
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

    /** Replaces a case. */
    Outcome replace(Round round, Sample sample, Leaving leaving) {
        Hanging hanging = takeOut.read(sample, leaving.drawId());
        boolean lacksAuditor = leaving.reason() == ReplacementReason.NO_AUDITOR;
        if (lacksAuditor ? !hanging.live().isEmpty() : hasSubmitted(hanging.live())) {
            return new Outcome.HasAudit();
        }
        return switch (replacement.decide(round, sample, leaving)) {
            case Replacement.UnknownCase unknown -> new Outcome.NotStanding(unknown);
            case Replacement.GoneBefore gone -> new Outcome.NotStanding(gone);
            case Replacement.Made made when lacksAuditor && made.by().isEmpty() -> new Outcome.NoReserve();
            case Replacement.Made made ->
                takeOut.store(replacement.next(round, sample, leaving, made), made, hanging)
                        ? new Outcome.Taken(made)
                        : new Outcome.Changed();
        };
    }

    private static boolean hasSubmitted(List<Audit> live) {
        return live.stream().anyMatch(Audit.Submitted.class::isInstance);
    }
}
