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

/** Three attributes of two values each and up to three cases a cell, with limits by all three. */
class ThreeWaysPropertyIT {

    private static final int ROUNDS = 600;
    private static final int CELLS = 8;
    private final Random random = new Random(20260407);

    @Test
    void sizesKeepAllLimitsWhereverAnySizesDoAndLieClosestToTheFrame() {
        int kept = 0;
        int crossing = 0;
        for (int round = 0; round < ROUNDS; round++) {
            List<Integer> frame = random.ints(CELLS, 0, 4).boxed().toList();
            List<Limit> limits = limits();
            Optional<Long> least = new EverySizes(frame).least(limits);
            Apportionment apportionment = new Apportionment(frame, ranks());

            assertThat(apportionment.canKeep(limits)).as("%s %s", frame, limits).isEqualTo(least.isPresent());
            if (least.isPresent()) {
                List<Integer> wanted = apportionment.wanted(limits);
                assertThat(limits).allMatch(limit -> limit.holds(wanted));
                assertThat(new EverySizes(frame).distance(wanted)).isEqualTo(least.get());
                kept++;
                crossing += crossesInThreeWays(limits) ? 1 : 0;
            }
        }
        System.out.printf("apportionment: %d of %d optimal, %d of them cross in three ways%n", kept, ROUNDS, crossing);
        assertThat(crossing).isGreaterThan(ROUNDS / 10);
    }

    @Test
    void aConflictIsMinimal() {
        int several = 0;
        for (int round = 0; round < ROUNDS / 4; round++) {
            List<Integer> frame = random.ints(CELLS, 0, 3).boxed().toList();
            EverySizes every = new EverySizes(frame);
            for (Conflict conflict : Conflict.in(frame, limits())) {
                assertThat(every.least(conflict.limits())).as("%s", conflict).isEmpty();
                for (Limit limit : conflict.limits()) {
                    List<Limit> without = new ArrayList<>(conflict.limits());
                    without.remove(limit);
                    assertThat(every.least(without)).as("%s", conflict).isPresent();
                }
                several += conflict.limits().size() > 1 ? 1 : 0;
            }
        }
        assertThat(several).isPositive();
    }

    private static boolean crossesInThreeWays(List<Limit> limits) {
        return Families.of(Group.of(limits).stream().map(Group::cells).toList()).isEmpty();
    }

    private List<Integer> ranks() {
        List<Integer> ranks = new ArrayList<>(IntStream.range(0, CELLS).boxed().toList());
        Collections.shuffle(ranks, random);
        return ranks;
    }

    private List<Limit> limits() {
        List<Integer> all = IntStream.range(0, CELLS).boxed().toList();
        List<Limit> limits = new ArrayList<>(Limit.exactly(2 + random.nextInt(6), Limit.IN_ALL, all));
        for (int attribute = 0; attribute < 3; attribute++) {
            for (int value = 0; value < 2; value++) {
                if (random.nextInt(4) > 0) {
                    limits.add(limit(attribute, value, all));
                }
            }
        }
        return limits;
    }

    private Limit limit(int attribute, int value, List<Integer> all) {
        List<Integer> cells =
                all.stream().filter(cell -> (cell >> attribute & 1) == value).toList();
        Side side = random.nextInt(4) > 0 ? Side.AT_LEAST : Side.AT_MOST;
        int cases = side == Side.AT_LEAST ? random.nextInt(4) : 1 + random.nextInt(4);
        return new Limit("%d of %d".formatted(value, attribute), side, cases, cells);
    }
}
