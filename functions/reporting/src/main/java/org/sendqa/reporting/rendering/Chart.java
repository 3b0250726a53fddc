package org.sendqa.reporting.rendering;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sendqa.domain.pack.Activity.Target;
import org.sendqa.domain.report.RoundReport;
import org.sendqa.domain.report.Share;
import org.sendqa.domain.report.Share.Interval;

/**
 * Bars that are rows of a table, so that every length also stands there as a figure.
 *
 * @param bars from top to bottom
 */
public record Chart(List<Bar> bars) {

    private static final int WHOLE = 10_000;
    private static final int HUNDREDTHS = 100;

    /** The share found, where it may lie, and the target if the framework sets one. */
    static Chart ofShare(RoundReport report) {
        Share share = report.share();
        Interval range = share.interval();
        Stream<Bar> found = Stream.of(
                bar("Found in these audits", Wording.percent(share), 0, length(share), "found"),
                bar(
                        "May lie, had all been audited",
                        Wording.range(share),
                        share.of() == 0 ? 0 : range.low(),
                        share.of() == 0 ? 0 : range.high() - range.low(),
                        "range"));
        Stream<Bar> target = Stream.of(report.target()).filter(Target::isSet).map(Chart::target);
        return new Chart(Stream.concat(found, target).toList());
    }

    private static Bar target(Target target) {
        return bar(
                "Target",
                Wording.percent(target),
                0,
                (long) WHOLE * target.numerator() / target.denominator(),
                "target");
    }

    /** How many audits got each grade. */
    static Chart ofGrades(RoundReport report) {
        List<Integer> counts = report.grades().all().counts();
        int total = report.grades().all().total();
        return new Chart(IntStream.range(0, counts.size())
                .mapToObj(index -> bar(
                        report.scale().get(index).title(),
                        Integer.toString(counts.get(index)),
                        0,
                        length(new Share(counts.get(index), total)),
                        report.scale().get(index).passes() ? "found" : "range"))
                .toList());
    }

    /** The length of a share's bar, as a style sheet wants it. */
    static String width(Share share) {
        return percent(length(share));
    }

    private static Bar bar(String label, String figure, long start, long length, String look) {
        return new Bar(label, figure, percent(start), percent(length), look);
    }

    private static long length(Share share) {
        return share.of() == 0 ? 0 : (long) WHOLE * share.passes() / share.of();
    }

    private static String percent(long tenThousandths) {
        return "%d.%02d%%".formatted(tenThousandths / HUNDREDTHS, tenThousandths % HUNDREDTHS);
    }

    /**
     * One bar.
     *
     * @param start where it begins, as a style sheet's percentage
     * @param length as a style sheet's percentage
     * @param look the class of its filling
     */
    public record Bar(String label, String figure, String start, String length, String look) {}
}
