package org.sendqa.domain.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.pack.Amount;
import org.sendqa.domain.pack.Bound;
import org.sendqa.domain.pack.Quota;
import org.sendqa.domain.pack.SamplePlan;
import org.sendqa.domain.pack.SamplePlan.WhenShort;
import org.sendqa.domain.register.Subject;

/**
 * Whether spreading makes samples more like their frame. The distance is half the sum of the differences of shares
 * (total variation), in the mean of the attributes spread over.
 */
class SpreadPropertyIT {

    private static final int SEEDS = 1_000;
    private static final int CASES = 120;
    private static final List<String> ATTRIBUTES = List.of("need", "ageGroup");
    private final Random random = new Random(20260403);
    private final List<Subject> register = register();

    @Test
    void samplesOfAThousandSeedsLieCloserToTheFrameThanWithPlainStrata() {
        for (int cases : List.of(8, 20)) {
            double plain = meanDistance(cases, List.of());
            double spread = meanDistance(cases, ATTRIBUTES);
            System.out.printf(
                    "%2d of %d cases, mean distance to the frame over %d seeds: plain %.4f, spread %.4f%n",
                    cases, CASES, SEEDS, plain, spread);
            assertThat(spread).isLessThan(plain);
        }
    }

    private double meanDistance(int cases, List<String> spreadOver) {
        Quota quota = new Quota.Total(
                List.of("phase"), new Amount.Fixed(cases), List.of(Bound.atLeastEach("phase", cases / 4)));
        DrawDesign design =
                Quotas.design(Quotas.BY_PHASE, new SamplePlan(quota, List.of(), spreadOver, WhenShort.DRAW));
        Frame frame = Quotas.frame(design, register);
        Tally tally = new Tally();
        register.forEach(tally::count);
        Sizing.Settled settled = Quotas.settled(design, frame, Facts.NONE);
        return IntStream.range(0, SEEDS)
                .mapToObj(round -> StratifiedDraw.of(Quotas.seed(round), design, frame, settled))
                .map(draw -> DrawProfile.of(tally, frame, settled, draw.cases(frame, _ -> Probability.ONE)))
                .flatMapToDouble(profile -> ATTRIBUTES.stream().mapToDouble(profile::distance))
                .average()
                .orElseThrow();
    }

    /** Four phases of thirty, needs and ages unevenly mixed. */
    private List<Subject> register() {
        List<Subject> all = new ArrayList<>();
        for (int number = 0; number < CASES; number++) {
            String need =
                    List.of("ASD", "ASD", "ASD", "SEMH", "SEMH", "SLCN", "HI").get(random.nextInt(7));
            String age = List.of("first", "second", "second", "third").get(random.nextInt(4));
            Subject one = Quotas.cases(1, "phase", Quotas.PHASES.get(number % 4), "need", need, "ageGroup", age)
                    .getFirst();
            all.add(new Subject("case-" + number, one.attributes(), one.dates(), List.of()));
        }
        return all;
    }
}
