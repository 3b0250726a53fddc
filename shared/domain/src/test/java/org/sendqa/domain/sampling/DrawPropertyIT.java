package org.sendqa.domain.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sendqa.domain.sampling.SampleDraws.DESIGN;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.sendqa.domain.json.Digest;
import org.sendqa.domain.register.Subject;

class DrawPropertyIT {

    private static final int DRAWS = 10_000;

    /** The 99.9 % points of χ² by degrees of freedom. */
    private static final Map<Integer, Double> CRITICAL = Map.of(2, 13.82, 4, 18.47, 6, 22.46);

    private final Random random = new Random(20260401);

    @Test
    void theOrderOfTheRegistersRowsDoesNotMatter() {
        for (int round = 0; round < 500; round++) {
            List<Subject> register = randomRegister();
            List<Subject> shuffled = new ArrayList<>(register);
            Collections.shuffle(shuffled, random);

            assertThat(SampleDraws.draw(shuffled)).isEqualTo(SampleDraws.draw(register));
        }
    }

    @Test
    void aFurtherCaseChangesItsStratumOnlyAndPushesOutTheLastAtMost() {
        for (int round = 0; round < 2_000; round++) {
            List<Subject> register = randomRegister();
            List<Subject> more = new ArrayList<>(register);
            more.add(SampleDraws.subject("further", "South"));

            List<StratumDraw> before = SampleDraws.draw(register).strata();
            List<StratumDraw> after = SampleDraws.draw(more).strata();

            assertThat(after)
                    .filteredOn(notSouth())
                    .isEqualTo(before.stream().filter(notSouth()).toList());
            List<String> picks = picks(after);
            if (picks.remove("id-further")) {
                assertThat(picks(before)).startsWith(picks.toArray(String[]::new));
            } else {
                assertThat(picks).isEqualTo(picks(before));
            }
        }
    }

    @Test
    void everyCaseIsDrawnAsOftenAsItsProbabilitySays() {
        Frame frame = SampleDraws.frame(SampleDraws.register());
        Map<String, Integer> drawn = new TreeMap<>();
        for (int round = 0; round < DRAWS; round++) {
            Seed seed = new Seed("dor", "audits/draw", "2026-04", Digest.hex("public value " + round));
            SampleDraws.draw(seed, DESIGN, frame, Facts.NONE)
                    .strata()
                    .forEach(
                            stratum -> stratum.selected().forEach(ticket -> drawn.merge(ticket.id(), 1, Integer::sum)));
        }
        for (StratumDraw stratum : SampleDraws.draw(SampleDraws.register()).strata()) {
            List<Integer> counts = stratum.frame().stream()
                    .map(id -> drawn.getOrDefault(id, 0))
                    .toList();
            double chiSquare = chiSquare(counts);
            System.out.printf(
                    "%s: chi-square %.2f, %d cases, %d draws%n", stratum.name(), chiSquare, counts.size(), DRAWS);
            assertThat(chiSquare).isLessThan(CRITICAL.get(counts.size() - 1));
        }
    }

    /** Pearson's statistic for drawing without replacement: cases of one draw shut each other out. */
    private static double chiSquare(List<Integer> counts) {
        int cases = counts.size();
        double probability = 2.0 / cases;
        double variance = DRAWS * probability * (1 - probability);
        return counts.stream()
                        .mapToDouble(count -> Math.pow(count - DRAWS * probability, 2) / variance)
                        .sum()
                * (cases - 1)
                / cases;
    }

    private List<Subject> randomRegister() {
        List<Subject> register = new ArrayList<>();
        for (String locality : List.of("North", "South", "East")) {
            random.ints(random.nextInt(12), 0, 1_000_000)
                    .distinct()
                    .forEach(number -> register.add(SampleDraws.subject(locality + number, locality)));
        }
        return register;
    }

    private static Predicate<StratumDraw> notSouth() {
        return stratum -> !stratum.name().equals("South");
    }

    private static List<String> picks(List<StratumDraw> strata) {
        List<String> picks = new ArrayList<>();
        strata.stream().filter(notSouth().negate()).forEach(stratum -> {
            picks.addAll(StratumDraw.ids(stratum.selected()));
            picks.addAll(StratumDraw.ids(stratum.reserves()));
        });
        return picks;
    }
}
