package org.sendqa.local.year;

import java.util.List;
import java.util.stream.Collectors;
import org.sendqa.domain.calendar.Period;
import org.sendqa.local.councils.Council;
import org.sendqa.local.web.Page;

/** What an authority's year drew other than expected, and why. */
final class Differences {

    private Differences() {}

    static String html(Council council, List<Row> rows) {
        String lines = rows.stream()
                .filter(row -> !row.reason().isEmpty())
                .map(row -> line(council, row))
                .collect(Collectors.joining("\n"));
        return lines.isEmpty() ? "<p>Every round drew what the framework asks for.</p>" : """
                <h3>What differed, and why</h3>
                <ul>
                %s
                </ul>""".formatted(lines);
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
