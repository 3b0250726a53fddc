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
 * @param missing papers of it that were never sent, in the pack's words
 */
public record DrawnCase(
        String drawId,
        String stratum,
        Subject subject,
        Probability probability,
        boolean replaced,
        List<String> missing) {

    /** Copies the papers. */
    public DrawnCase {
        missing = List.copyOf(missing);
    }

    /** A case of which no paper is known to be missing. */
    public DrawnCase(String drawId, String stratum, Subject subject, Probability probability, boolean replaced) {
        this(drawId, stratum, subject, probability, replaced, List.of());
    }

    /** This case with other contributions entered than before. */
    public DrawnCase entered(List<Contribution> contributions) {
        return new DrawnCase(drawId, stratum, subject.entered(contributions), probability, replaced, missing);
    }

    /** This case with these papers missing, and no others. */
    public DrawnCase without(List<String> papers) {
        return new DrawnCase(drawId, stratum, subject, probability, replaced, papers);
    }

    /** This case after it left the sample. */
    public DrawnCase gone() {
        return new DrawnCase(drawId, stratum, subject, probability, true, missing);
    }
}
