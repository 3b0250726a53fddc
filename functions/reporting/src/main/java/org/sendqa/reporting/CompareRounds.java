package org.sendqa.reporting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.instrument.Grade;
import org.sendqa.domain.pack.Activity.Target;
import org.sendqa.domain.people.Person;
import org.sendqa.domain.report.ReportFiles;
import org.sendqa.domain.report.ReportReader;
import org.sendqa.domain.report.Reports.Released;
import org.sendqa.domain.report.RoundReport;
import org.sendqa.reporting.FiguresView.Step;
import org.sendqa.reporting.rendering.Wording;

/**
 * Lays a round and those before it side by side for somebody who may read their reports; scales are never mixed (T01).
 */
final class CompareRounds {

    private static final int MOST = 12;
    private static final double HUNDRED = 100.0;

    private final ReadReports readReports;
    private final ReportFiles files;

    CompareRounds(ReadReports readReports, ReportFiles files) {
        this.readReports = readReports;
        this.files = files;
    }

    /** A cycle and the rounds before it; empty if there is no report of the cycle that the person may read. */
    Optional<FiguresView> of(Person person, String cycle) {
        return readReports.of(person, cycle).map(report -> compared(reports(person, report.cycle())));
    }

    private List<RoundReport> reports(Person person, CycleRef cycle) {
        return newest(readReports.of(person), cycle.activity()).stream()
                .dropWhile(report -> !report.cycle().equals(cycle))
                .limit(MOST)
                .map(report -> ReportReader.read(files.read(figures(report))))
                .toList();
    }

    /** Of each round only what counts now: its newest version, which stands first. */
    private static List<Released> newest(List<Released> reports, String activity) {
        Map<String, Released> rounds = new LinkedHashMap<>();
        reports.stream()
                .filter(report -> report.cycle().activity().equals(activity))
                .forEach(report -> rounds.putIfAbsent(report.cycle().id(), report));
        return new ArrayList<>(rounds.values());
    }

    private static String figures(Released report) {
        return Optional.ofNullable(report.keys().get(ReportFiles.FIGURES))
                .orElseThrow(() -> new IllegalStateException("A report without its figures"));
    }

    /** By the scale of the first, which is the newest. */
    private static FiguresView compared(List<RoundReport> reports) {
        RoundReport newest = reports.getFirst();
        List<Grade> scale = newest.scale();
        return new FiguresView(
                newest.heading().activity(),
                Wording.passing(scale),
                percent(newest.target()),
                Step.of(scale),
                reports.stream().map(report -> RoundFigures.of(report, scale)).toList(),
                QuestionFigures.of(reports));
    }

    private static @Nullable Double percent(Target target) {
        return target.isSet() ? HUNDRED * target.numerator() / target.denominator() : null;
    }
}
