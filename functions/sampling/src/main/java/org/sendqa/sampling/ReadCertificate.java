package org.sendqa.sampling;

import java.util.Optional;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.sampling.Certificates;
import org.sendqa.domain.sampling.Sample;
import org.sendqa.domain.sampling.Samples;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Refusal;

/** Gives a draw's newest certificate to anybody who works in the framework: it names no child. */
public final class ReadCertificate {

    private final Samples samples;
    private final Certificates certificates;

    /** Reads certificates of samples. */
    public ReadCertificate(Samples samples, Certificates certificates) {
        this.samples = samples;
        this.certificates = certificates;
    }

    /** The canonical text of a draw's newest certificate. */
    public Outcome<String> read(Caller caller, String cycle, String draw) {
        return find(caller.person().authority(), cycle, draw)
                .<Outcome<String>>map(sample -> new Outcome.Done<>(certificates.read(sample.certificate())))
                .orElseGet(() -> Outcome.refused(
                        Refusal.UNKNOWN, "%s has no certificate for a draw %s.".formatted(cycle, draw)));
    }

    private Optional<Sample> find(String authority, String cycle, String draw) {
        return CycleRef.find(authority, cycle).flatMap(ref -> samples.find(ref, draw));
    }
}
