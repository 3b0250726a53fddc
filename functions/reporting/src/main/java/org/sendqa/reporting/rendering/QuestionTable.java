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
        Map<String, List<Row>> bySection = report.findings().stream()
                .collect(Collectors.groupingBy(
                        Finding::section,
                        LinkedHashMap::new,
                        Collectors.mapping(QuestionTable::row, Collectors.toList())));
        return new QuestionTable(bySection.entrySet().stream()
                .map(entry -> new Section(entry.getKey(), entry.getValue()))
                .toList());
    }

    static Row row(Finding finding) {
        return new Row(
                finding.words(),
                Wording.ofAll(finding.share()),
                Wording.percent(finding.share()),
                Wording.range(finding.share()),
                Chart.width(finding.share()),
                finding.notApplicable());
    }

    /** The questions of one section. */
    public record Section(String title, List<Row> rows) {}

    /** One question's figures. */
    public record Row(String words, String share, String percent, String range, String width, int notApplicable) {}
}
