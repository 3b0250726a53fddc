package org.sendqa.benchmarks;

import java.util.List;
import java.util.stream.Stream;
import org.sendqa.domain.sampling.BareLoops;
import org.sendqa.domain.sampling.SizedDraw;

/**
 * What a draw costs beside what nobody can do without, each in turn in one run: the bare loop of SHA-256 over the same
 * ids, and a shuffle of each stratum, which leaves nothing to verify.
 */
final class DrawCost {

    /** Every locality by phase by need by agency, more than any authority draws by. */
    static final int STRATA = 1_824;

    static final int LARGEST_AUTHORITY = 20_635;

    private static final int MOST_RUNS = 200;
    private static final List<Integer> SIZES = List.of(650, 6_500, LARGEST_AUTHORITY, 65_000, 650_000);

    private DrawCost() {}

    /** A line for each size, after a large one that nobody measures. */
    static List<String> table() {
        line(SIZES.getLast());
        return Stream.concat(
                        Stream.of("Draw in %,d strata   draw       of each  to SHA-256 of tickets  of ids  to shuffle"
                                .formatted(STRATA)),
                        SIZES.stream().map(DrawCost::line))
                .toList();
    }

    /** A small draw is over before its code is compiled, so it is done oftener. */
    private static int runs(int cases) {
        return Math.max(Timing.RUNS, Math.min(MOST_RUNS, MOST_RUNS * LARGEST_AUTHORITY / cases));
    }

    private static String line(int cases) {
        SizedDraw draw = SizedDraw.of(cases, STRATA);
        Timing own = new Timing();
        Timing tickets = new Timing();
        Timing ids = new Timing();
        Timing shuffles = new Timing();
        BareLoops peers = new BareLoops(draw);
        for (int run = 0; run < runs(cases); run++) {
            tickets.once(peers::hashOfTickets);
            own.once(() -> draw.draw().size());
            ids.once(peers::hashOfIds);
            shuffles.once(peers::shuffle);
        }
        return "  of %,9d cases  %8.2f ms %7d ns %16.2f x %13.2f x %8.2f x"
                .formatted(
                        cases,
                        own.median() / 1e6,
                        own.median() / cases,
                        own.to(tickets),
                        own.to(ids),
                        own.to(shuffles));
    }
}
