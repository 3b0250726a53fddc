package org.sendqa.reporting.rendering;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sendqa.domain.report.Finding;
import org.sendqa.domain.report.RoundReport;

/** What the audits say to each question, section by section. */
public record QuestionTable(List<Section> sections) {

    static QuestionTable of(RoundReport report) {
        Map<Part, List<Row>> byPart = report.findings().stream()
                .collect(Collectors.groupingBy(
                        finding -> new Part(finding.section(), finding.scale()),
                        LinkedHashMap::new,
                        Collectors.mapping(QuestionTable::row, Collectors.toList())));
        return new QuestionTable(byPart.entrySet().stream()
                .map(entry -> new Section(
                        entry.getKey().section(),
                        Wording.passing(report.scales().steps(entry.getKey().scale())),
                        entry.getValue()))
                .toList());
    }

    /** What stands in one table: questions of one section that are answered on one scale (trap T01). */
    private record Part(String section, String scale) {}

    static Row row(Finding finding) {
        return new Row(
                Wording.asked(finding),
                Wording.ofAll(finding.share()),
                Wording.percent(finding.share()),
                Wording.range(finding.share()),
                Chart.width(finding.share()),
                finding.notApplicable());
    }

    /**
     * The questions of one section on one scale.
     *
     * @param passing the heading of the share
     */
    public record Section(String title, String passing, List<Row> rows) {}

    /** One question's figures. */
    public record Row(String words, String share, String percent, String range, String width, int notApplicable) {}
}
