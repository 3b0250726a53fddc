package org.sendqa.sampling;

import org.sendqa.domain.sampling.Certificates;
import org.sendqa.domain.sampling.Samples;
import org.sendqa.edge.Caller;
import org.sendqa.edge.Outcome;
import org.sendqa.edge.Refusal;

/** Shows officers how like its frame a draw's sample was, and who could never be drawn; groups in it may be small. */
public final class ReadProfile {

    private final Rounds rounds;
    private final Samples samples;
    private final Certificates certificates;

    /** Reads profiles of samples. */
    public ReadProfile(Rounds rounds, Samples samples, Certificates certificates) {
        this.rounds = rounds;
        this.samples = samples;
        this.certificates = certificates;
    }

    /** The canonical text of a draw's profile. */
    public Outcome<String> read(Caller caller, String cycle, String draw) {
        return rounds.forOfficer(caller, cycle)
                .then(round -> samples.find(round.ref(), draw)
                        .<Outcome<String>>map(sample -> new Outcome.Done<>(
                                certificates.read(sample.settled().profile())))
                        .orElseGet(() -> Outcome.refused(
                                Refusal.UNKNOWN, "%s has no sample of a draw %s.".formatted(round.title(), draw))));
    }
}
