package org.sendqa.domain.report;

import org.sendqa.domain.pack.Activity.Target;

/**
 * How many of how many reach a grade of the pass set; never a bare percentage, so that nine of twelve isn't taken for
 * three quarters of everything.
 *
 * @param passes 0 to {@code of}
 * @param of how many were graded; 0 where nothing was
 */
public record Share(int passes, int of) {

    private static final double Z_95 = 1.959963984540054;
    private static final int WHOLE = 10_000;

    /** Refuses counts that are no share. */
    public Share {
        if (passes < 0 || passes > of) {
            throw new IllegalArgumentException("%d of %d is no share".formatted(passes, of));
        }
    }

    /** Both together. */
    Share plus(Share other) {
        return new Share(passes + other.passes, of + other.of);
    }

    /** Compares exact fractions: 8 of 10 meets 80 per cent, 9 of 12 doesn't; nothing graded says nothing. */
    public Verdict against(Target target) {
        if (of == 0) {
            return Verdict.NOTHING_GRADED;
        }
        return (long) passes * target.denominator() >= (long) target.numerator() * of ? Verdict.MET : Verdict.NOT_MET;
    }

    /** Whether the whole interval lies on one side of the target, so that more audits would hardly turn the verdict. */
    public boolean settles(Target target) {
        Interval range = interval();
        long mark = (long) target.numerator() * WHOLE;
        return range.low() * (long) target.denominator() >= mark || range.high() * (long) target.denominator() < mark;
    }

    /**
     * The Wilson score interval at 95 per cent (E. B. Wilson, 1927): where the share of all cases may lie when those
     * graded are a simple random sample of many more. Not narrowed for small registers, so rather too wide than too
     * narrow.
     */
    public Interval interval() {
        if (of == 0) {
            return new Interval(0, WHOLE);
        }
        double share = (double) passes / of;
        double spread = Z_95 * Z_95 / of;
        double centre = (share + spread / 2) / (1 + spread);
        double half = Z_95 / (1 + spread) * Math.sqrt(share * (1 - share) / of + spread / (4 * of));
        return new Interval(Math.round(WHOLE * (centre - half)), Math.round(WHOLE * (centre + half)));
    }

    /** Compares exact fractions; where either graded nothing, neither comes first. */
    static int compare(Share left, Share right) {
        return Long.compare((long) left.passes * right.of, (long) right.passes * left.of);
    }

    /**
     * Where the true share may lie.
     *
     * @param low in ten-thousandths
     * @param high in ten-thousandths
     */
    public record Interval(long low, long high) {}

    /** What a share says of a target. */
    public enum Verdict {
        MET,
        NOT_MET,
        NOTHING_GRADED
    }
}
