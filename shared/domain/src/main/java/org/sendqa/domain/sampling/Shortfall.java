package org.sendqa.domain.sampling;

import java.util.List;
import java.util.Map;

/**
 * Cells that give fewer cases than the quota asks for: named, never made up from another cell.
 *
 * @param stratum in words
 * @param wanted cases the quota asks for
 * @param drawn cases the draw gave, as it fell
 */
public record Shortfall(String stratum, int wanted, int drawn) {

    /** The demands that cases counted by stratum don't meet, in the quota's order. */
    static List<Shortfall> of(List<Demand> demands, Map<String, Integer> drawn) {
        return demands.stream()
                .map(demand -> demand.against(drawn))
                .filter(one -> one.drawn() < one.wanted())
                .toList();
    }

    /** Says so in a sentence. */
    public String sentence() {
        return drawn == 0
                ? "%s: no case could be drawn, %d wanted.".formatted(stratum, wanted)
                : "%s: only %d of the %d cases wanted could be drawn.".formatted(stratum, drawn, wanted);
    }
}
