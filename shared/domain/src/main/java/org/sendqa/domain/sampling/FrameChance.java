package org.sendqa.domain.sampling;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How likely a case was to be left for a draw by the draws of its cycle that came before: each of them whose frame held
 * it left it with one minus its stratum's probability. Exact where the draws go by the same strata, whose frames then
 * shrink by what was taken whatever the seed; else given the frame as it fell.
 */
public final class FrameChance {

    private final List<Map<String, Probability>> taken;

    private FrameChance(List<Map<String, Probability>> taken) {
        this.taken = List.copyOf(taken);
    }

    /** After draws with these certificates, in their order; after none every case is left for certain. */
    public static FrameChance after(List<Certificate> earlier) {
        return new FrameChance(earlier.stream().map(FrameChance::taken).toList());
    }

    private static Map<String, Probability> taken(Certificate certificate) {
        Map<String, Probability> taken = new HashMap<>();
        for (StratumDraw stratum : certificate.strata()) {
            stratum.frame().forEach(id -> taken.put(id, stratum.probability()));
        }
        return taken;
    }

    /** How likely a case was to be left. */
    public Probability of(String drawId) {
        return taken.stream()
                .map(draw -> draw.getOrDefault(drawId, Probability.NONE).complement())
                .reduce(Probability.ONE, Probability::times);
    }
}
