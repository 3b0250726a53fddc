package org.sendqa.domain.sampling;

import java.util.List;
import java.util.Map;

/**
 * A stratum that gives fewer cases than the design asks for: named, never made up from another stratum.
 *
 * @param stratum in words
 * @param wanted cases the design asks for
 * @param drawn cases the draw gave, as it fell
 */
public record Shortfall(String stratum, int wanted, int drawn) {

    /** The short strata of a design, in the pack's order. */
    static List<Shortfall> of(DrawDesign design, Map<String, Integer> drawn) {
        return design.strata().stream()
                .map(stratum -> new Shortfall(stratum, design.perStratum(), drawn.getOrDefault(stratum, 0)))
                .filter(stratum -> stratum.drawn() < stratum.wanted())
                .toList();
    }

    /** Says so in a sentence. */
    public String sentence() {
        return drawn == 0
                ? "%s: no case could be drawn, %d wanted.".formatted(stratum, wanted)
                : "%s: only %d of the %d cases wanted could be drawn.".formatted(stratum, drawn, wanted);
    }
}
