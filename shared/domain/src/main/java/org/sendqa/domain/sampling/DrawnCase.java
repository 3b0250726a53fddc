package org.sendqa.domain.sampling;

import java.util.List;
import org.sendqa.domain.register.Contribution;
import org.sendqa.domain.register.Subject;

/**
 * A case in the sample, its attributes frozen at the draw.
 *
 * @param drawId the id it has on the certificate
 * @param stratum the stratum it was drawn for, which later moves of the child don't change
 * @param replaced whether it left the sample, be it for a reserve or for nobody
 */
public record DrawnCase(String drawId, String stratum, Subject subject, boolean replaced) {

    /** This case with other contributions entered than before. */
    public DrawnCase entered(List<Contribution> contributions) {
        return new DrawnCase(drawId, stratum, subject.entered(contributions), replaced);
    }

    /** This case after it left the sample. */
    public DrawnCase gone() {
        return new DrawnCase(drawId, stratum, subject, true);
    }
}
