package org.sendqa.sampling;

import org.sendqa.domain.sampling.Certificate;
import org.sendqa.domain.sampling.Certificates;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Outcome;

/**
 * Gives the design that a draw went by to whoever may read its certificate, so that sizes needn't be taken on trust.
 *
 * @param readCertificate the certificate names the design by its digest
 */
public record ReadDesign(ReadCertificate readCertificate, Certificates certificates) {

    /** The canonical text of the design. */
    public Outcome<String> read(Caller caller, String cycle, String draw) {
        return readCertificate
                .read(caller, cycle, draw)
                .then(text -> new Outcome.Done<>(certificates.design(
                        caller.person().authority(), Certificate.read(text).designDigest())));
    }
}
