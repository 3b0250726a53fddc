package org.sendqa.reporting.rendering;

import java.util.List;
import java.util.stream.Stream;
import org.sendqa.domain.instrument.Grade;
import org.sendqa.domain.report.Distribution;
import org.sendqa.domain.report.RoundReport;

/**
 * The grades as a table: in all, by draw, by stratum.
 *
 * @param passing the heading of the share
 */
public record GradeTable(List<String> grades, String passing, List<Row> rows) {

    static GradeTable of(RoundReport report) {
        List<Grade> scale = report.scale();
        Stream<Distribution> details =
                Stream.concat(report.grades().draws().stream(), report.grades().strata().stream());
        return new GradeTable(
                scale.stream().map(Grade::title).toList(),
                Wording.passing(scale),
                Stream.concat(Stream.of(report.grades().all()), details)
                        .map(distribution -> row(distribution, scale))
                        .toList());
    }

    private static Row row(Distribution distribution, List<Grade> scale) {
        return new Row(
                distribution.name(),
                distribution.counts(),
                Wording.ofAll(distribution.share(scale)),
                Wording.range(distribution.share(scale)));
    }

    /** One line of the table. */
    public record Row(String name, List<Integer> counts, String share, String range) {}
}
