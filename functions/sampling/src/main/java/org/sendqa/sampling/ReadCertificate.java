package org.sendqa.sampling;

import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.sampling.Certificates;
import org.sendqa.domain.sampling.Samples;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Refusal;

/**
 * Gives a draw's newest certificate to anybody who works in the framework, since it names no child; and to officers how
 * like its frame the sample was, whose groups may be small.
 */
public final class ReadCertificate {

    private final Rounds rounds;
    private final Samples samples;
    private final Certificates certificates;

    /** Reads certificates and profiles of samples. */
    public ReadCertificate(Rounds rounds, Samples samples, Certificates certificates) {
        this.rounds = rounds;
        this.samples = samples;
        this.certificates = certificates;
    }

    /** The canonical text of a draw's newest certificate. */
    public Outcome<String> read(Caller caller, String cycle, String draw) {
        return CycleRef.find(caller.person().authority(), cycle)
                .flatMap(ref -> samples.find(ref, draw))
                .<Outcome<String>>map(sample -> new Outcome.Done<>(certificates.read(sample.certificate())))
                .orElseGet(() -> Outcome.refused(
                        Refusal.UNKNOWN, "%s has no certificate for a draw %s.".formatted(cycle, draw)));
    }

    /** The canonical text of a draw's profile, for officers only. */
    public Outcome<String> profile(Caller caller, String cycle, String draw) {
        return rounds.forOfficer(caller, cycle)
                .then(round -> samples.find(round.ref(), draw)
                        .<Outcome<String>>map(sample -> new Outcome.Done<>(
                                certificates.read(sample.settled().profile())))
                        .orElseGet(() -> Outcome.refused(
                                Refusal.UNKNOWN, "%s has no sample of a draw %s.".formatted(round.title(), draw))));
    }
}
