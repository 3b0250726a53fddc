package org.sendqa.domain.sampling;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

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
        List<StratumDraw> strata = frame.strata().entrySet().stream()
                .map(stratum -> StratumDraw.of(
                        tickets,
                        Map.of(design.attribute(), stratum.getKey()),
                        stratum.getValue().keySet(),
                        design.perStratum(),
                        design.reserves()))
                .sorted(Comparator.comparing(StratumDraw::canonicalKey, Utf8Order.BYTES))
                .toList();
        return new StratifiedDraw(strata, shortfalls(strata, design.perStratum()));
    }

    /** How many cases were drawn. */
    public int size() {
        return strata.stream().mapToInt(StratumDraw::size).sum();
    }

    private static List<Shortfall> shortfalls(List<StratumDraw> strata, int wanted) {
        return strata.stream()
                .filter(stratum -> stratum.size() < wanted)
                .map(stratum -> new Shortfall(stratum.name(), wanted, stratum.size()))
                .toList();
    }

    /** A stratum that couldn't give what the design asks for. */
    public record Shortfall(String stratum, int wanted, int drawn) {

        /** Says so in a sentence. */
        public String sentence() {
            return drawn == 0
                    ? "%s has no eligible case; %d wanted.".formatted(stratum, wanted)
                    : "%s has only %d of %d eligible cases wanted.".formatted(stratum, drawn, wanted);
        }
    }
}
