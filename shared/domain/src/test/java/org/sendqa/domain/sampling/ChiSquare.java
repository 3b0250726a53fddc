package org.sendqa.domain.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.Map;

/** Pearson's statistic of how often cases were drawn against how often they should have been. */
final class ChiSquare {

    /** The normal distribution's 99.9 % point. */
    private static final double Z = 3.0902;

    private final int draws;
    private double sum;
    private int degrees;

    ChiSquare(int draws) {
        this.draws = draws;
    }

    /** A stratum whose cases shut each other out in a draw; one that is drawn whole or not at all shows nothing. */
    ChiSquare stratum(Collection<String> frame, int size, Map<String, Integer> drawn) {
        if (size > 0 && size < frame.size()) {
            double probability = (double) size / frame.size();
            double variance = draws * probability * (1 - probability);
            double squares = frame.stream()
                    .mapToDouble(id -> Math.pow(drawn.getOrDefault(id, 0) - draws * probability, 2) / variance)
                    .sum();
            sum += squares * (frame.size() - 1) / frame.size();
            degrees += frame.size() - 1;
        } else {
            assertThat(frame).allMatch(id -> drawn.getOrDefault(id, 0) == (size == 0 ? 0 : draws));
        }
        return this;
    }

    /** One case a draw, each with a probability of its own. */
    ChiSquare oneOf(Map<String, Probability> probabilities, Map<String, Integer> drawn) {
        probabilities.forEach((id, probability) -> {
            double expected = draws
                    * probability.numerator().doubleValue()
                    / probability.denominator().doubleValue();
            sum += Math.pow(drawn.getOrDefault(id, 0) - expected, 2) / expected;
        });
        degrees += probabilities.size() - 1;
        return this;
    }

    /** Prints it beside its 99.9 % point (Wilson and Hilferty, 1931), which it must not pass. */
    void print(String design) {
        double spread = 2.0 / (9 * degrees);
        double critical = degrees * Math.pow(1 - spread + Z * Math.sqrt(spread), 3);
        System.out.printf(
                "%-32s chi-square %7.2f, %3d degrees, 99.9 %% point %7.2f, %d draws%n",
                design, sum, degrees, critical, draws);
        assertThat(sum).as(design).isLessThan(critical);
    }
}
