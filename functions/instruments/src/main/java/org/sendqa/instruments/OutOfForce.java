package org.sendqa.instruments;

import java.util.List;
import org.sendqa.domain.instrument.UploadedVersion.Withdrawn;

/**
 * Since when a version isn't in force any more.
 *
 * @param keptBy the titles of rounds that keep it, since their audits are handed out
 */
public record OutOfForce(String instrument, int version, String withdrawnAt, List<String> keptBy) {

    /** Copies the titles. */
    public OutOfForce {
        keptBy = List.copyOf(keptBy);
    }

    static OutOfForce of(Withdrawn withdrawn, List<String> keptBy) {
        return new OutOfForce(
                withdrawn.origin().instrument(),
                withdrawn.origin().version(),
                withdrawn.at().toString(),
                keptBy);
    }
}
