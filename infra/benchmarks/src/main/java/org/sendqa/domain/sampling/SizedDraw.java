package org.sendqa.domain.sampling;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.sendqa.domain.json.Digest;

/**
 * A draw to be measured. Its cells are made before and not measured, like its draw ids: a real draw finds them made, by
 * its design once and in the order of their keys, and a frame sorted into them.
 *
 * @param frames the draw ids of each cell, as a frame has them
 */
public record SizedDraw(Seed seed, SortedMap<Cell, SortedSet<String>> frames) {

    private static final int DRAW_ID = 24;

    /** So many cases spread over so many strata. */
    public static SizedDraw of(int cases, int strata) {
        List<Cell> cells = IntStream.range(0, strata)
                .mapToObj(number -> Cell.of(Map.of("cell", "Cell " + number)))
                .toList();
        SortedMap<Cell, SortedSet<String>> frames = new TreeMap<>();
        cells.forEach(cell -> frames.put(cell, new TreeSet<>(Utf8Order.BYTES)));
        for (int number = 0; number < cases; number++) {
            Objects.requireNonNull(frames.get(cells.get(number % strata)))
                    .add(Digest.hex("case " + number).substring(0, DRAW_ID));
        }
        return new SizedDraw(new Seed("dor", "ehc-plan-audits/team-managers", "2026-04", "314159"), frames);
    }

    /** Draws one case and one reserve of each stratum. */
    public List<StratumDraw> draw() {
        TicketBox tickets = new TicketBox(seed.text());
        return StratumDraw.byKey(
                frames.entrySet().stream().map(cell -> StratumDraw.of(tickets, cell.getKey(), cell.getValue(), 1, 1)));
    }

    /** The text of the draw's certificate. */
    public String certificate() {
        Instant at = Instant.parse("2026-04-01T03:00:00Z");
        List<Certificate.Source> sources = List.of(new Certificate.Source(Digest.of("snapshot"), at, true));
        return new Certificate(seed, sources, Digest.of("design"), draw(), new TreeMap<>(), List.of()).text();
    }
}
