package org.sendqa.domain.sampling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sendqa.domain.register.Subject;

/**
 * Draws a frame stratum by stratum. A case more or less in one cell leaves the other cells' draws as they are, as long
 * as their sizes stay, and changes its own by that case alone. Sizes stay where the quota gives each cell its own;
 * where cells share a number, or authors a batch, a case more in one may take a place from another. Where a cell is
 * sliced, its slices may begin and end elsewhere, so that their picks may change too. After an earlier draw of the
 * round, the case more may be one that the new case kept from being drawn there: then it is that old case which comes.
 *
 * @param strata how it fell, by canonical key
 * @param shortfalls demands that the frame couldn't meet
 */
public record StratifiedDraw(List<StratumDraw> strata, List<Shortfall> shortfalls) {

    /** Copies the lists. */
    public StratifiedDraw {
        strata = List.copyOf(strata);
        shortfalls = List.copyOf(shortfalls);
    }

    /** Makes a draw of settled sizes. */
    public static StratifiedDraw of(Seed seed, DrawDesign design, Frame frame, Sizing.Settled settled) {
        TicketBox tickets = new TicketBox(seed.text());
        List<StratumDraw> strata = new ArrayList<>();
        Map<String, Integer> drawn = new HashMap<>();
        settled.sizes().forEach((cell, size) -> {
            strata.addAll(strata(tickets, design, cell, frame.of(cell), size));
            drawn.put(cell.name(), size);
        });
        return new StratifiedDraw(StratumDraw.byKey(strata.stream()), Shortfall.of(settled.demands(), drawn));
    }

    /** How many cases were drawn. */
    public int size() {
        return strata.stream().mapToInt(StratumDraw::size).sum();
    }

    /**
     * The cases drawn, with what the frame says of them.
     *
     * @param before how likely each was to come up for this draw, by draw id
     */
    public List<DrawnCase> cases(Frame frame, Function<String, Probability> before) {
        return strata.stream()
                .filter(stratum -> stratum.size() > 0)
                .flatMap(stratum -> cases(stratum, stratum.cell(), frame, before))
                .toList();
    }

    private static Stream<DrawnCase> cases(
            StratumDraw stratum, Cell cell, Frame frame, Function<String, Probability> before) {
        return stratum.selected().stream().map(ticket -> {
            Subject subject = frame.subject(cell, ticket.id());
            Probability probability = stratum.probability().times(before.apply(ticket.id()));
            return new DrawnCase(ticket.id(), cell.name(), subject, probability, false);
        });
    }

    private static List<StratumDraw> strata(
            TicketBox tickets, DrawDesign design, Cell cell, SortedMap<String, Subject> cases, int size) {
        int reserves = size == 0 ? 0 : design.reserves();
        Slicing slicing = new Slicing(design.plan().spreadOver());
        int each = slicing.cuts(size) ? 1 : size;
        return slicing.strata(cell, cases, size).entrySet().stream()
                .map(stratum -> StratumDraw.of(tickets, stratum.getKey(), stratum.getValue(), each, reserves))
                .toList();
    }
}
