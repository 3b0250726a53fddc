package org.sendqa.domain.sampling;

import java.math.BigInteger;

/**
 * How likely a case was to be drawn, as an exact fraction; its weight in an estimate is one over it (Horvitz and
 * Thompson, Journal of the American Statistical Association 47, 1952).
 *
 * @param numerator 0 or more, in lowest terms
 * @param denominator 1 or more
 */
public record Probability(long numerator, long denominator) {

    /** Certain to be drawn. */
    public static final Probability ONE = new Probability(1, 1);

    /** Never drawn. */
    public static final Probability NONE = new Probability(0, 1);

    /** Reduces to lowest terms; refuses what is no probability. */
    public Probability {
        if (numerator < 0 || denominator < 1 || numerator > denominator) {
            throw new IllegalArgumentException("%d/%d is no probability".formatted(numerator, denominator));
        }
        long divisor = BigInteger.valueOf(numerator)
                .gcd(BigInteger.valueOf(denominator))
                .longValueExact();
        numerator /= divisor;
        denominator /= divisor;
    }

    /** The probability of both, one given the other. */
    public Probability times(Probability other) {
        return new Probability(
                Math.multiplyExact(numerator, other.numerator), Math.multiplyExact(denominator, other.denominator));
    }

    /** The probability of the contrary. */
    public Probability complement() {
        return new Probability(denominator - numerator, denominator);
    }

    /** As a fraction, such as {@code 2/7}. */
    public String text() {
        return numerator + "/" + denominator;
    }

    /** The probability of a text made by {@link #text()}. */
    public static Probability of(String text) {
        String[] parts = text.split("/", 2);
        return new Probability(Long.parseLong(parts[0]), Long.parseLong(parts[1]));
    }
}
