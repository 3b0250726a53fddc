package org.sendqa.testing;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sendqa.domain.report.Reports;

/** Released reports for tests, listed in memory. */
public final class InMemoryReports implements Reports {

    private static final Comparator<Released> NEWEST_FIRST = Comparator.comparing(
                    (Released report) -> report.cycle().when().month())
            .thenComparing(report -> report.cycle().period())
            .reversed()
            .thenComparing(report -> report.cycle().activity())
            .thenComparing(Released::version, Comparator.reverseOrder());

    private final Map<String, Released> reports = new TreeMap<>();

    @Override
    public void list(Released report) {
        reports.putIfAbsent(report.cycle() + "|" + report.version(), report);
    }

    @Override
    public List<Released> all(String authority) {
        return reports.values().stream()
                .filter(report -> report.cycle().authority().equals(authority))
                .sorted(NEWEST_FIRST)
                .toList();
    }
}
