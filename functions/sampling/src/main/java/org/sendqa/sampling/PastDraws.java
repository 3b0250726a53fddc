package org.sendqa.sampling;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.sampling.DrawDesign;
import org.sendqa.domain.sampling.DrawnCase;
import org.sendqa.domain.sampling.Sample;
import org.sendqa.domain.sampling.Samples;

/** Cases that were drawn already, so that no plan is audited twice. Replaced ones count: they were drawn. */
final class PastDraws {

    private final Samples samples;

    PastDraws(Samples samples) {
        this.samples = samples;
    }

    /** Case keys drawn by the draws of this cycle that come before. */
    Set<String> byEarlierDraws(CycleRef cycle, DrawDesign design) {
        return caseKeys(
                samples.of(cycle).stream().filter(sample -> design.after().contains(sample.draw())));
    }

    /**
     * Case keys drawn by the activity's other cycles, so many months away or less, whatever its cadence was then: a
     * draw that is made up for, or a reserve that comes up late, may find a case of the cycle after.
     */
    Set<String> around(CycleRef cycle, int months) {
        return caseKeys(samples.rounds(cycle).around(cycle, months).flatMap(other -> samples.of(other).stream()));
    }

    /** Draw ids that the cycle's draws, those related aside, have or had in their samples. */
    Set<String> drawIdsElsewhere(CycleRef cycle, Set<String> related) {
        return samples.of(cycle).stream()
                .filter(sample -> !related.contains(sample.draw()))
                .flatMap(sample -> sample.cases().stream())
                .map(DrawnCase::drawId)
                .collect(Collectors.toSet());
    }

    private static Set<String> caseKeys(Stream<Sample> samples) {
        return samples.flatMap(sample -> sample.cases().stream())
                .map(drawn -> drawn.subject().caseKey())
                .collect(Collectors.toSet());
    }
}
