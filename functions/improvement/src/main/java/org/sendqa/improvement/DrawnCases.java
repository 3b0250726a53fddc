package org.sendqa.improvement;

import java.util.List;
import java.util.Optional;
import org.sendqa.domain.concern.Concern;
import org.sendqa.domain.concern.Origin;
import org.sendqa.domain.register.Contribution;
import org.sendqa.domain.register.Snapshots;
import org.sendqa.domain.sampling.DrawnCase;
import org.sendqa.domain.sampling.Sample;
import org.sendqa.domain.sampling.Samples;

/** Finds the case that a concern is about: who had a hand in it, and the council's own number. */
record DrawnCases(Samples samples, Snapshots snapshots) {

    /** Everybody known to have had a hand in it; nobody if the case can't be found. */
    List<Contribution> hands(Concern concern) {
        return sample(concern)
                .flatMap(sample -> drawn(sample, concern))
                .map(drawn -> drawn.subject().contributions())
                .orElseGet(List::of);
    }

    /** The council's own number, if its look-up has one. */
    Optional<String> number(Concern concern) {
        return sample(concern)
                .flatMap(sample -> drawn(sample, concern)
                        .flatMap(drawn -> snapshots.caseNumber(
                                sample.cycle().authority(),
                                sample.snapshot(),
                                drawn.subject().caseKey())));
    }

    private Optional<Sample> sample(Concern concern) {
        Origin origin = concern.header().origin();
        return samples.find(origin.cycle(), origin.draw());
    }

    private static Optional<DrawnCase> drawn(Sample sample, Concern concern) {
        return sample.find(concern.header().origin().drawId());
    }
}
