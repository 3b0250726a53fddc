package org.sendqa.sampling;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.register.Subject;
import org.sendqa.domain.sampling.DrawDesign;
import org.sendqa.domain.sampling.DrawnCase;
import org.sendqa.domain.sampling.Probability;
import org.sendqa.domain.sampling.Sample;
import org.sendqa.domain.sampling.Samples;

/**
 * The sample that a draw takes a share of; empty for a draw from the whole register.
 *
 * @param standing the cases to be audited
 */
record OtherSample(List<DrawnCase> standing) {

    OtherSample {
        standing = List.copyOf(standing);
    }

    /** As it stands in the same cycle. */
    static OtherSample of(Samples samples, CycleRef cycle, DrawDesign design) {
        return new OtherSample(design.otherDraw()
                .flatMap(draw -> samples.find(cycle, draw))
                .map(Sample::standing)
                .orElseGet(List::of));
    }

    Set<String> caseKeys() {
        return standing.stream().map(one -> one.subject().caseKey()).collect(Collectors.toSet());
    }

    Set<String> drawIds() {
        return standing.stream().map(DrawnCase::drawId).collect(Collectors.toSet());
    }

    /** A case as it stands there, with whom officers entered as contributors since. */
    Optional<Subject> subject(String drawId) {
        return standing.stream()
                .filter(one -> one.drawId().equals(drawId))
                .map(DrawnCase::subject)
                .findFirst();
    }

    /** How likely a case was to be in it; certain in the whole register. */
    Probability probability(String drawId) {
        return standing.stream()
                .filter(one -> one.drawId().equals(drawId))
                .findFirst()
                .map(DrawnCase::probability)
                .orElse(Probability.ONE);
    }
}
