package org.sendqa.domain.sampling;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Draws a frame stratum by stratum; a case more or less in one stratum leaves the others as they are.
 *
 * @param strata how it fell, by canonical key
 * @param shortfalls strata with fewer eligible cases than the design asks for
 */
public record StratifiedDraw(List<StratumDraw> strata, List<Shortfall> shortfalls) {

    /** Makes a draw. */
    public static StratifiedDraw of(Seed seed, DrawDesign design, Frame frame) {
        TicketBox tickets = new TicketBox(seed.text());
        List<StratumDraw> strata = StratumDraw.byKey(frame.strata().entrySet().stream()
                .map(stratum -> StratumDraw.of(
                        tickets,
                        Map.of(design.attribute(), stratum.getKey()),
                        stratum.getValue().keySet(),
                        design.perStratum(),
                        design.reserves())));
        Map<String, Integer> sizes = strata.stream().collect(Collectors.toMap(StratumDraw::name, StratumDraw::size));
        return new StratifiedDraw(strata, Shortfall.of(design, sizes));
    }

    /** How many cases were drawn. */
    public int size() {
        return strata.stream().mapToInt(StratumDraw::size).sum();
    }
}
