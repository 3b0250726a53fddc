package org.sendqa.domain.sampling;

import java.util.List;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.history.Revision;

/**
 * What one draw of a cycle gave and what became of it since: the aggregate behind a certificate.
 *
 * @param draw the draw's id in the activity
 * @param snapshot the digest of the snapshot it was drawn from
 * @param certificate the object that holds its newest certificate
 * @param cases selected cases and those that took a place since; replaced ones stay, marked
 */
public record Sample(
        CycleRef cycle, String draw, String snapshot, String certificate, List<DrawnCase> cases, Revision revision) {

    /** Copies the cases. */
    public Sample {
        cases = List.copyOf(cases);
    }

    /** The cases to be audited. */
    public List<DrawnCase> standing() {
        return cases.stream().filter(one -> !one.replaced()).toList();
    }
}
