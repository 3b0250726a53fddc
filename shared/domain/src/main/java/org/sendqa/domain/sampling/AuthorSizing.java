package org.sendqa.domain.sampling;

import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Picks the authors of one batch (rows WOL-054, 055): so many of those with a case that equal batches reach all, by the
 * lowest tickets of their ids. Here alone the seed says which cells give a case; how many do is settled without it.
 */
final class AuthorSizing {

    private final Seed seed;
    private final SortedMap<Cell, Integer> frame;
    private final int batchesLeft;

    AuthorSizing(Seed seed, SortedMap<Cell, Integer> frame, int batchesLeft) {
        this.seed = seed;
        this.frame = frame;
        this.batchesLeft = batchesLeft;
    }

    Sizing settle() {
        if (batchesLeft == 0) {
            return new Sizing.NotYet("term", "No batch of any term falls in this month.");
        }
        SortedMap<Cell, Integer> sizes = new TreeMap<>();
        frame.keySet().forEach(cell -> sizes.put(cell, 0));
        List<Cell> expected = sizes.keySet().stream()
                .filter(cell -> frame.getOrDefault(cell, 0) > 0)
                .toList();
        TicketBox tickets = new TicketBox(seed.text());
        expected.stream()
                .sorted(Comparator.comparing(cell -> tickets.of(cell.name())))
                .limit(Math.ceilDiv(expected.size(), batchesLeft))
                .forEach(cell -> sizes.put(cell, 1));
        return new Sizing.Settled(sizes, demands(sizes), List.of());
    }

    /** The authors of this batch, and with the term's last one those of whom the register has nothing. */
    private List<Demand> demands(SortedMap<Cell, Integer> sizes) {
        return sizes.entrySet().stream()
                .filter(cell -> cell.getValue() > 0 || (batchesLeft == 1 && frame.getOrDefault(cell.getKey(), 0) == 0))
                .map(cell -> cell.getKey().name())
                .map(author -> new Demand(author, 1, List.of(author)))
                .toList();
    }
}
