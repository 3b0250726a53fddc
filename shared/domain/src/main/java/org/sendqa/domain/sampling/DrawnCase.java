package org.sendqa.domain.sampling;

import java.util.List;
import org.sendqa.domain.register.Contribution;
import org.sendqa.domain.register.Subject;

/**
 * A case in the sample, its attributes frozen at the draw.
 *
 * @param drawId the id it has on the certificate
 * @param stratum the cell it was drawn for in words, which later moves of the child don't change
 * @param probability how likely the draw was to take it; reserves have their stratum's
 * @param replaced whether it left the sample, be it for a reserve or for nobody
 * @param neverSent which papers of it are known never to have been sent
 */
public record DrawnCase(
        String drawId,
        String stratum,
        Subject subject,
        Probability probability,
        boolean replaced,
        NeverSent neverSent) {

    /** A case of which no paper is known to be missing. */
    public DrawnCase(String drawId, String stratum, Subject subject, Probability probability, boolean replaced) {
        this(drawId, stratum, subject, probability, replaced, NeverSent.NOTHING);
    }

    /** This case with other contributions entered than before. */
    public DrawnCase entered(List<Contribution> contributions) {
        return new DrawnCase(drawId, stratum, subject.entered(contributions), probability, replaced, neverSent);
    }

    /** This case with these papers missing, and no others. */
    public DrawnCase without(NeverSent papers) {
        return new DrawnCase(drawId, stratum, subject, probability, replaced, papers);
    }

    /** Papers of it that were never sent, in the pack's words. */
    public List<String> missing() {
        return neverSent.papers();
    }

    /** This case after it left the sample. */
    public DrawnCase gone() {
        return new DrawnCase(drawId, stratum, subject, probability, true, neverSent);
    }
}
