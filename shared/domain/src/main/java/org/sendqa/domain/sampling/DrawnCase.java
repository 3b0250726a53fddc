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
 */
public record DrawnCase(String drawId, String stratum, Subject subject, Probability probability, boolean replaced) {

    /** This case with other contributions entered than before. */
    public DrawnCase entered(List<Contribution> contributions) {
        return new DrawnCase(drawId, stratum, subject.entered(contributions), probability, replaced);
    }

    /** This case after it left the sample. */
    public DrawnCase gone() {
        return new DrawnCase(drawId, stratum, subject, probability, true);
    }
}
