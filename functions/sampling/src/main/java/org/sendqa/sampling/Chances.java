package org.sendqa.sampling;

import java.util.List;
import org.sendqa.domain.sampling.Certificate;
import org.sendqa.domain.sampling.Certificates;
import org.sendqa.domain.sampling.DrawDesign;
import org.sendqa.domain.sampling.FrameChance;
import org.sendqa.domain.sampling.Probability;
import org.sendqa.domain.sampling.Sample;
import org.sendqa.domain.sampling.Samples;
import org.sendqa.domain.sampling.StratumDraw;

/**
 * How likely a case was to come up for a draw at all, before the draw in its stratum.
 *
 * @param other the sample that the draw takes a share of
 * @param earlier what the draws before it left
 * @param cell how likely the case's cell was to be asked for cases
 */
record Chances(OtherSample other, FrameChance earlier, Probability cell) {

    /** Of a draw that fell in some strata. */
    static Chances of(
            Round round, DrawDesign design, List<StratumDraw> strata, Samples samples, Certificates certificates) {
        List<Certificate> earlier = design.after().stream()
                .flatMap(draw -> samples.find(round.ref(), draw).stream())
                .map(Sample::certificate)
                .map(key -> Certificate.read(certificates.read(key)))
                .toList();
        return new Chances(
                OtherSample.of(samples, round.ref(), design), FrameChance.after(earlier), design.cellChance(strata));
    }

    Probability of(String drawId) {
        return other.probability(drawId).times(earlier.of(drawId)).times(cell);
    }
}
