package org.sendqa.instruments;

import org.sendqa.domain.instrument.UploadedVersion.Approved;

/** Since when a version is in force. */
public record InForce(String instrument, int version, String approvedAt) {

    static InForce of(Approved approved) {
        return new InForce(
                approved.origin().instrument(),
                approved.origin().version(),
                approved.at().toString());
    }
}
