package org.sendqa.domain.sampling;

import java.math.BigInteger;

/**
 * How likely a case was to be drawn, as an exact fraction; its weight in an estimate is one over it (Horvitz and
 * Thompson, Journal of the American Statistical Association 47, 1952).
 *
 * @param numerator 0 or more, in lowest terms
 * @param denominator 1 or more
 */
public record Probability(BigInteger numerator, BigInteger denominator) {

    /** Certain to be drawn. */
    public static final Probability ONE = new Probability(1, 1);

    /** Never drawn. */
    public static final Probability NONE = new Probability(0, 1);

    /** Reduces to lowest terms; refuses what is no probability. */
    public Probability {
        if (numerator.signum() < 0 || denominator.signum() < 1 || numerator.compareTo(denominator) > 0) {
            throw new IllegalArgumentException("%d/%d is no probability".formatted(numerator, denominator));
        }
        BigInteger divisor = numerator.gcd(denominator);
        numerator = numerator.divide(divisor);
        denominator = denominator.divide(divisor);
    }

    /** So many of so many. */
    public Probability(long some, long all) {
        this(BigInteger.valueOf(some), BigInteger.valueOf(all));
    }

    /** The probability of both, one given the other; exact, however many draws a round has. */
    public Probability times(Probability other) {
        return new Probability(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /** The probability of the contrary. */
    public Probability complement() {
        return new Probability(denominator.subtract(numerator), denominator);
    }

    /** As a fraction, such as {@code 2/7}. */
    public String text() {
        return numerator + "/" + denominator;
    }

    /** The probability of a text made by {@link #text()}. */
    public static Probability of(String text) {
        String[] parts = text.split("/", 2);
        return new Probability(new BigInteger(parts[0]), new BigInteger(parts[1]));
    }
}
