package org.sendqa.local.year;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sendqa.domain.calendar.Period;
import org.sendqa.local.councils.Council;
import org.sendqa.local.web.Page;

/** What an authority's year drew other than expected, and why. */
final class Differences {

    private Differences() {}

    static String html(Council council, List<Row> rows) {
        String lines =
                Stream.concat(drawing(council, rows), further(council, rows)).collect(Collectors.joining("\n"));
        return lines.isEmpty() ? "<p>Every round drew what the framework asks for.</p>" : """
                <h3>What differed, and why</h3>
                <ul>
                %s
                </ul>""".formatted(lines);
    }

    private static Stream<String> drawing(Council council, List<Row> rows) {
        return rows.stream()
                .filter(row -> row.draws() && !row.reason().isEmpty())
                .map(row -> "<li>%s, %s: %d drawn%s; %s</li>"
                        .formatted(
                                title(council, row),
                                Period.of(row.period()).words(),
                                row.drawn(),
                                row.expected().isKnown()
                                        ? ", %s expected"
                                                .formatted(row.expected().text())
                                        : "",
                                Page.escape(row.reason())));
    }

    /** What draws nothing: rounds left out for the same reason in one line. */
    private static Stream<String> further(Council council, List<Row> rows) {
        Map<String, Long> skipped = rows.stream()
                .filter(row -> !row.draws() && !row.reason().isEmpty())
                .collect(Collectors.groupingBy(
                        row -> "%s: %s".formatted(title(council, row), Page.escape(row.reason())),
                        LinkedHashMap::new,
                        Collectors.counting()));
        Stream<String> wrong = rows.stream()
                .filter(row -> !row.draws() && row.isUnexplained())
                .map(row -> "<li>%s</li>".formatted(Page.escape(row.words())));
        return Stream.concat(
                wrong,
                skipped.entrySet().stream()
                        .map(one -> "<li>%s (%d left out)</li>".formatted(one.getKey(), one.getValue())));
    }

    private static String title(Council council, Row row) {
        return council.pack().programme().stream()
                .filter(entry -> entry.id().equals(row.activity()))
                .map(entry -> Page.escape(entry.title()))
                .findFirst()
                .orElse(row.activity());
    }
}
