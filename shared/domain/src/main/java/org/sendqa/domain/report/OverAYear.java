package org.sendqa.domain.report;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sendqa.domain.report.Reports.Released;

/**
 * What an activity's rounds of twelve months come to together, for targets that one round has too few cases for: six
 * can't reach nine in ten short of all six (trap T03).
 *
 * @param what the question whose answers they are; empty for the audits' own grades
 * @param rounds 2 or more, the last of them the report's own
 * @param share of all their cases
 */
public record OverAYear(String what, int rounds, Share share) {

    private static final int MONTHS = 12;

    /** One for each share of a report that earlier rounds held against a target as well. */
    static List<OverAYear> of(RoundReport report, Collection<Released> released) {
        Collection<Released> earlier = earlier(report.heading(), released);
        return report.counted().stream()
                .flatMap(counted -> together(counted, earlier))
                .toList();
    }

    /** The newest version of each other round's, those of a year that ends with this one's month. */
    private static Collection<Released> earlier(RoundReport.Heading heading, Collection<Released> released) {
        Map<String, Released> rounds = new LinkedHashMap<>();
        YearMonth month = heading.cycle().when().month();
        released.stream()
                .filter(one -> one.cycle().activity().equals(heading.cycle().activity()))
                .filter(one -> !one.cycle().equals(heading.cycle()))
                .filter(one -> isWithin(one.cycle().when().month(), month))
                .forEach(one -> rounds.merge(
                        one.cycle().id(), one, (left, right) -> left.version() > right.version() ? left : right));
        return rounds.values();
    }

    private static boolean isWithin(YearMonth month, YearMonth last) {
        long before = ChronoUnit.MONTHS.between(month, last);
        return before >= 0 && before < MONTHS;
    }

    private static Stream<OverAYear> together(Counted own, Collection<Released> earlier) {
        List<Share> shares = earlier.stream()
                .flatMap(one -> one.counted().stream())
                .filter(own::isLike)
                .map(Counted::share)
                .filter(share -> share.of() > 0)
                .toList();
        return shares.isEmpty()
                ? Stream.empty()
                : Stream.of(new OverAYear(
                        own.what(), shares.size() + 1, shares.stream().reduce(own.share(), Share::plus)));
    }
}
