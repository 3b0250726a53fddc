package org.sendqa.domain.apportionment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.apportionment.Limit.Side;

/** Two attributes of two values each and up to four cases a cell, limits by value, by cell and in all. */
class ApportionmentPropertyIT {

    private static final int ROUNDS = 4_000;
    private static final int MOST_PLENTY = 5;
    private static final int MOST_IN_ALL = 7;
    private static final List<List<Integer>> PARTS = List.of(
            List.of(0, 1, 2, 3),
            List.of(0, 1),
            List.of(2, 3),
            List.of(0, 2),
            List.of(1, 3),
            List.of(0),
            List.of(1),
            List.of(2),
            List.of(3));
    private final Random random = new Random(20260402);

    @Test
    void sizesKeepAllLimitsWhereverAnySizesDoAndLieClosestToTheFrame() {
        int kept = 0;
        for (int round = 0; round < ROUNDS; round++) {
            List<Integer> frame = frame();
            List<Limit> limits = limits(true);
            Optional<Long> least = new EverySizes(frame).least(limits);
            Apportionment apportionment = new Apportionment(frame, ranks());

            assertThat(apportionment.canKeep(limits)).as("%s %s", frame, limits).isEqualTo(least.isPresent());
            if (least.isPresent()) {
                List<Integer> wanted = apportionment.wanted(limits);
                assertThat(limits).allMatch(limit -> limit.holds(wanted));
                assertThat(new EverySizes(frame).distance(wanted))
                        .as("%s %s %s", frame, limits, wanted)
                        .isEqualTo(least.get());
                kept++;
            }
        }
        System.out.printf("apportionment: %d of %d instances can be kept, all optimal%n", kept, ROUNDS);
        assertThat(kept).isBetween(ROUNDS / 5, ROUNDS * 4 / 5);
    }

    @Test
    void aConflictIsMinimalAndTakingOneLimitOfEachAwayLetsTheFrameKeepTheRest() {
        int several = 0;
        for (int round = 0; round < ROUNDS; round++) {
            List<Integer> frame = frame();
            List<Limit> limits = limits(random.nextBoolean());
            List<Limit> rest = new ArrayList<>(limits);
            EverySizes every = new EverySizes(frame);

            for (Conflict conflict : Conflict.in(frame, limits)) {
                isMinimal(conflict, every);
                rest.removeAll(conflict.limits());
                several += conflict.limits().size() > 1 ? 1 : 0;
            }
            assertThat(every.least(rest)).isPresent();
        }
        System.out.printf("conflicts: %d of several limits in %d instances%n", several, ROUNDS);
        assertThat(several).isGreaterThan(100);
    }

    @Test
    void limitsThatNoFrameKeepsNameMinimalSets() {
        int conflicting = 0;
        for (int round = 0; round < ROUNDS / 8; round++) {
            List<Limit> limits = limits(true);
            int plenty = limits.stream()
                    .filter(Limit::isMinimum)
                    .mapToInt(Limit::cases)
                    .sum();
            if (plenty <= MOST_PLENTY) {
                EverySizes every = new EverySizes(Collections.nCopies(4, plenty));
                List<Conflict> conflicts = Conflict.inAnyFrame(4, limits);
                assertThat(conflicts.isEmpty()).isEqualTo(every.least(limits).isPresent());
                conflicts.forEach(conflict -> isMinimal(conflict, every));
                conflicting += conflicts.isEmpty() ? 0 : 1;
            }
        }
        assertThat(conflicting).isGreaterThan(20);
    }

    @Test
    void whereTheFrameIsShortAsFewPlacesAsPossibleStayEmpty() {
        for (int round = 0; round < ROUNDS / 4; round++) {
            List<Integer> frame = frame();
            List<Limit> limits = limits(true);
            if (Conflict.inAnyFrame(frame.size(), limits).isEmpty()) {
                List<Integer> wanted = new Apportionment(frame, ranks()).wanted(limits);
                EverySizes every = new EverySizes(frame);

                assertThat(limits).allMatch(limit -> limit.holds(wanted));
                assertThat(every.fewestEmpty(limits, MOST_IN_ALL)).contains(every.empty(wanted));
            }
        }
    }

    private static void isMinimal(Conflict conflict, EverySizes every) {
        assertThat(every.least(conflict.limits())).as("%s", conflict).isEmpty();
        for (Limit limit : conflict.limits()) {
            List<Limit> without = new ArrayList<>(conflict.limits());
            without.remove(limit);
            assertThat(every.least(without)).as("%s", conflict).isPresent();
        }
    }

    private List<Integer> frame() {
        return random.ints(4, 0, 5).boxed().toList();
    }

    private List<Integer> ranks() {
        List<Integer> ranks = new ArrayList<>(IntStream.range(0, 4).boxed().toList());
        Collections.shuffle(ranks, random);
        return ranks;
    }

    private List<Limit> limits(boolean withTotal) {
        List<Limit> limits = new ArrayList<>();
        if (withTotal) {
            limits.addAll(Limit.exactly(1 + random.nextInt(MOST_IN_ALL), Limit.IN_ALL, PARTS.getFirst()));
        }
        for (int more = random.nextInt(6); more >= 0; more--) {
            List<Integer> cells = PARTS.get(1 + random.nextInt(PARTS.size() - 1));
            Side side = random.nextInt(3) > 0 ? Side.AT_LEAST : Side.AT_MOST;
            limits.add(new Limit(cells.toString(), side, random.nextInt(4), cells));
        }
        return limits.stream().distinct().toList();
    }
}
