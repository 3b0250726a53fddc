package org.sendqa.reporting;

import java.util.List;
import org.sendqa.domain.instrument.Grade;
import org.sendqa.domain.report.Distribution;
import org.sendqa.domain.report.Share;

/**
 * How often each grade was given, and the share of those that pass.
 *
 * @param name what it is of, such as a locality
 * @param counts by the scale's order
 * @param low where the share may lie at least, had every eligible case been audited, in percent
 * @param high likewise at most
 */
public record GradedShare(String name, List<Integer> counts, int passes, int of, double low, double high) {

    private static final double HUNDREDTHS = 100.0;

    /** Copies the counts. */
    public GradedShare {
        counts = List.copyOf(counts);
    }

    static GradedShare of(Distribution grades, List<Grade> scale) {
        Share share = grades.share(scale);
        Share.Interval range = share.interval();
        return new GradedShare(
                grades.name(),
                grades.counts(),
                share.passes(),
                share.of(),
                range.low() / HUNDREDTHS,
                range.high() / HUNDREDTHS);
    }
}
