package org.sendqa.domain.allocation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.sendqa.domain.transport.Problem;

/**
 * Says in numbers what each auditor would cost each want.
 *
 * @param cycle so that ties fall differently each time
 */
record Pricing(String cycle, List<Auditor> auditors, Rules rules) {

    Priced priced(List<Want> wants, int[] taken) {
        int[][] points = new int[wants.size()][];
        Arrays.setAll(points, row -> points(wants.get(row)));
        int[] sizes = wants.stream().mapToInt(want -> want.slots().size()).toArray();
        int slots = IntStream.of(sizes).sum();
        Scale scale = Scale.of(Knots.span(auditors.size(), wants), dearest(points, slots, taken));
        long[][] costs = new long[points.length][];
        Arrays.setAll(costs, row -> costs(wants.get(row), points[row], scale));
        long[] open = new long[points.length];
        // A slot that somebody has is never opened to fill another.
        Arrays.setAll(open, row -> scale.open() + (wants.get(row).now().isEmpty() ? 0 : scale.move()));
        long[][] steps = new long[taken.length][];
        Arrays.setAll(steps, column -> steps(auditors.get(column).capacity(), taken[column], slots, scale));
        return new Priced(costs, open, sizes, steps);
    }

    /** The points of each auditor; -1 where a rule bars the pair. */
    private int[] points(Want want) {
        Slot slot = want.first();
        return auditors.stream()
                .mapToInt(
                        auditor -> rules.barring(slot, auditor, want.team()).isEmpty() ? Cost.pair(want, auditor) : -1)
                .toArray();
    }

    private int dearest(int[][] points, int slots, int[] taken) {
        int pair = Arrays.stream(points).flatMapToInt(Arrays::stream).max().orElse(0);
        int load = 0;
        for (int column = 0; column < taken.length; column++) {
            load = Math.max(load, Math.min(auditors.get(column).capacity(), taken[column] + slots));
        }
        return Math.max(pair, 0) + Cost.SPREAD * load;
    }

    private long[] costs(Want want, int[] points, Scale scale) {
        long[] costs = new long[points.length];
        for (int column = 0; column < costs.length; column++) {
            Auditor auditor = auditors.get(column);
            boolean moved = !want.now().isEmpty() && !want.now().contains(auditor.id());
            costs[column] = points[column] < 0
                    ? Problem.NEVER
                    : points[column] * scale.point()
                            + Tie.of(cycle, want.first().number(), auditor.id())
                            + (moved ? scale.move() : 0);
        }
        return costs;
    }

    private static long[] steps(int capacity, int taken, int slots, Scale scale) {
        int places = Math.clamp((long) capacity - taken, 0, slots);
        long[] steps = new long[places];
        Arrays.setAll(steps, place -> Cost.SPREAD * (long) (taken + place) * scale.point());
        return steps;
    }
}
