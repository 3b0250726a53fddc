package org.sendqa.recusal;

import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/**
 * No interleaving of conflict, absence, submission, redraw, closing and reopening leaves a subject with fewer audits
 * than designed.
 */
class RecusalPropertyIT {

    private static final int WORLDS = 800;
    private static final int DOUBLES = 200;
    private static final int STEPS = 25;
    private static final long SEED = 20_260_401L;

    @Test
    void everyStandingCaseHasItsAuditOrASlotThatIsTrulyOpen() {
        for (int world = 0; world < WORLDS; world++) {
            play(SEED + world, Council::of);
        }
    }

    @Test
    void soHasEveryStandingCaseThatSeveralPeopleAudit() {
        for (int world = 0; world < DOUBLES; world++) {
            play(SEED + 1_700 + world, Council::ofDoubles);
        }
    }

    private static void play(long seed, Function<Random, Council> by) {
        Random random = new Random(seed);
        Council council = by.apply(random);
        Loop loop = new Loop(council);
        Chances chances = new Chances(random, loop);
        Promises promises = new Promises(loop, council);
        try {
            for (int step = 0; step < STEPS; step++) {
                chances.step();
                promises.holdAlways();
            }
            chances.settle();
            promises.holdAlways();
            promises.holdAtTheEnd();
        } catch (AssertionError | RuntimeException broken) {
            throw new AssertionError("The world of seed %d breaks a promise".formatted(seed), broken);
        }
    }
}
