package org.sendqa.benchmarks.allocation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.sendqa.domain.transport.OptimalityCheck;
import org.sendqa.domain.transport.Placement;
import org.sendqa.domain.transport.Problem;
import org.sendqa.domain.transport.ShortestPaths;

/**
 * Solves problems of growing size with the allocation's own solver and with OR-Tools, and compares optimum and time.
 */
public final class AllocationSpeed {

    private static final int RUNS = 7;
    private static final int MOST_SLOTS = 60_000;

    /** Solved before anything is measured: Java's compiler is through with the solver after some hundred times. */
    private static final int WARMING_SLOTS = 400_000;

    private static final String LINE = "%-24s %12s %12s %12s %9s%n";

    private AllocationSpeed() {}

    /** Prints both tables. */
    public static void print() {
        System.out.printf("%n" + LINE, "Allocation", "solved", "checked", "OR-Tools", "ratio");
        Stream.of(new int[] {200, 60}, new int[] {2_000, 200}, new int[] {10_000, 500})
                .forEach(size -> System.out.print(beside(size[0], size[1])));
        System.out.printf("%n" + LINE, "Growth, 10 slots each", "solved", "checked", "", "");
        Stream.of(1, 10, 100, 1_000).forEach(auditors -> System.out.print(alone(10 * auditors, auditors)));
    }

    private static String beside(int slots, int auditors) {
        Sized sized = Sized.of(slots, auditors);
        int runs = runs(slots);
        Own own = own(sized, runs);
        List<Double> theirs = new ArrayList<>();
        for (int run = 0; run < runs; run++) {
            MinCostFlowPeer peer = new MinCostFlowPeer(sized);
            theirs.add(seconds(() -> same(peer.leastCost(), own.cost())));
        }
        double peer = median(theirs);
        return line(slots, auditors, own, milliseconds(peer), "%.1f ×".formatted(peer / own.solved()));
    }

    /** More for small problems, whose times differ more. */
    private static int runs(int slots) {
        return Math.max(RUNS, MOST_SLOTS / slots);
    }

    private static String alone(int slots, int auditors) {
        return line(slots, auditors, own(Sized.of(slots, auditors), runs(slots)), "", "");
    }

    private static String line(int slots, int auditors, Own own, String peer, String ratio) {
        return String.format(
                Locale.ROOT,
                LINE,
                "%,d × %,d".formatted(slots, auditors),
                milliseconds(own.solved()),
                milliseconds(own.checked()),
                peer,
                ratio);
    }

    /** Seconds it took to solve and to prove, and the least cost. */
    private record Own(double solved, double checked, long cost) {}

    private static Own own(Sized sized, int runs) {
        Problem problem = sized.problem();
        Placement placement = ShortestPaths.solve(problem);
        for (int slots = 0; slots < WARMING_SLOTS; slots += sized.costs().length) {
            proven(problem, ShortestPaths.solve(problem));
        }
        List<Double> solved = new ArrayList<>();
        List<Double> checked = new ArrayList<>();
        for (int run = 0; run < runs; run++) {
            solved.add(seconds(() -> ShortestPaths.solve(problem).columns().length));
            checked.add(seconds(() -> proven(problem, placement)));
        }
        return new Own(median(solved), median(checked), sized.cost(placement));
    }

    private static long proven(Problem problem, Placement placement) {
        OptimalityCheck.fault(problem, placement).ifPresent(fault -> {
            throw new IllegalStateException(fault);
        });
        return 0;
    }

    private static long same(long theirs, long own) {
        if (theirs != own) {
            throw new IllegalStateException("OR-Tools found %d, the allocation %d".formatted(theirs, own));
        }
        return own;
    }

    private static double seconds(LongSupplier work) {
        long begun = System.nanoTime();
        if (work.getAsLong() == Long.MIN_VALUE) {
            throw new IllegalStateException("No work gives this; asking keeps it from being left out");
        }
        return (System.nanoTime() - begun) / 1e9;
    }

    private static double median(List<Double> all) {
        return all.stream().sorted().toList().get(all.size() / 2);
    }

    private static String milliseconds(double seconds) {
        return String.format(Locale.ROOT, "%,.2f ms", seconds * 1_000);
    }
}
