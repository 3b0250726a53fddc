package org.sendqa.domain.sampling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Picks the authors of one batch: of those with a case and not yet done this term, so many that equal batches reach
 * all, by the lowest tickets of the authors' own ids (rows WOL-054, 055). Here alone the seed says which cells give a
 * case; how many do is settled without it, and the certificate lists all of the authors with their ids.
 */
final class AuthorSizing {

    private final Seed seed;
    private final Frame frame;
    private final int batchesLeft;

    AuthorSizing(Seed seed, Frame frame, int batchesLeft) {
        this.seed = seed;
        this.frame = frame;
        this.batchesLeft = batchesLeft;
    }

    Sizing settle() {
        if (batchesLeft == 0) {
            return new Sizing.NotYet("term", "No batch of any term falls in this month.");
        }
        Map<String, Cell> authors = new HashMap<>();
        SortedMap<Cell, Integer> sizes = new TreeMap<>();
        frame.cells().forEach((cell, cases) -> {
            sizes.put(cell, 0);
            if (!cases.isEmpty()) {
                authors.put(cell.name(), cell);
            }
        });
        new TicketBox(seed.text())
                .inOrder(authors.keySet()).stream()
                        .limit(Math.ceilDiv(authors.size(), batchesLeft))
                        .forEach(ticket -> sizes.put(authors.get(ticket.id()), 1));
        return new Sizing.Settled(sizes, demands(sizes), List.of());
    }

    /** The authors of this batch, and with the term's last one those of whom the register has nothing. */
    private List<Demand> demands(SortedMap<Cell, Integer> sizes) {
        List<Demand> demands = new ArrayList<>();
        sizes.forEach((cell, size) -> {
            if (size > 0 || (batchesLeft == 1 && frame.of(cell).isEmpty())) {
                demands.add(new Demand(cell.name(), 1, List.of(cell.name())));
            }
        });
        return demands;
    }
}
