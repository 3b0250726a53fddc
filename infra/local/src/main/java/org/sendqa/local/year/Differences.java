package org.sendqa.local.year;

import java.util.List;
import java.util.stream.Collectors;
import org.sendqa.domain.calendar.Period;
import org.sendqa.local.web.Page;

/** What an authority's year drew other than expected, and why. */
final class Differences {

    private Differences() {}

    static String html(Council council, List<Row> rows) {
        return rows.stream()
                .filter(row -> !row.reason().isEmpty())
                .map(row -> line(council, row))
                .collect(Collectors.joining("\n", "<h3>What differed, and why</h3>\n<ul>\n", "\n</ul>"));
    }

    private static String line(Council council, Row row) {
        return "<li>%s, %s: %d drawn, %d expected; %s</li>"
                .formatted(
                        Page.escape(council.pack().activity(row.activity()).title()),
                        Period.of(row.period()).words(),
                        row.drawn(),
                        row.expected(),
                        Page.escape(row.reason()));
    }
}
