package org.sendqa.local.year;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sendqa.domain.calendar.Cadence;
import org.sendqa.domain.calendar.Period;
import org.sendqa.domain.pack.Activity.Status;
import org.sendqa.domain.pack.ProgrammeEntry;
import org.sendqa.domain.time.DateWords;
import org.sendqa.local.councils.Council;
import org.sendqa.local.web.Page;

/**
 * An authority's year as a table: a line for each activity of the framework, a column for each month.
 *
 * @param start the calendar year of its September
 */
record YearGrid(Council council, int start, List<Row> rows) {

    private static final int SEPTEMBER = 9;
    private static final int MONTHS = 12;

    String html() {
        String heads = months().map(month -> "<th scope=\"col\">%s</th>"
                        .formatted(DateWords.name(month.getMonth()).substring(0, 3)))
                .collect(Collectors.joining());
        return """
                <table>
                <caption>%s: cases drawn / cases expected, by the month a round is for</caption>
                <thead><tr><th scope="col">Activity</th>%s</tr></thead>
                <tbody>
                %s
                </tbody>
                </table>""".formatted(Page.escape(council.pack().name()), heads, lines());
    }

    private String lines() {
        return council.pack().framework().programme().stream().map(this::line).collect(Collectors.joining("\n"));
    }

    private String line(ProgrammeEntry entry) {
        Map<YearMonth, List<GridCell>> cells = cells(entry);
        String columns = cells.isEmpty() ? whenever(entry) : columns(cells);
        return "<tr><th scope=\"row\">%s</th>%s</tr>".formatted(Page.escape(entry.title()), columns);
    }

    /** What is said of an activity that no round of the year is planned of. */
    private String whenever(ProgrammeEntry entry) {
        String reason = council.waiting().getOrDefault(entry.id(), "");
        String words = switch (entry.timing().cadence()) {
            case Cadence.Unset _ -> "no interval is set, since the framework prints none";
            case Cadence.OnEvent event -> "case by case, " + event.words();
            case Cadence other -> other.comesRound() ? "none in this year" : "";
        };
        String all = entry.status() == Status.LIVE
                ? Stream.of(words, reason).filter(text -> !text.isEmpty()).collect(Collectors.joining("; "))
                : reason;
        return "<td colspan=\"12\" class=\"unbuilt\">%s</td>".formatted(Page.escape(all));
    }

    private String columns(Map<YearMonth, List<GridCell>> cells) {
        return months().map(month -> cells.getOrDefault(month, List.of()).stream()
                        .map(GridCell::html)
                        .collect(Collectors.joining("<br>", "<td>", "</td>")))
                .collect(Collectors.joining());
    }

    private Map<YearMonth, List<GridCell>> cells(ProgrammeEntry entry) {
        return rows.stream()
                .filter(row -> row.activity().equals(entry.id()))
                .collect(Collectors.groupingBy(
                        row -> Period.of(row.period()).month(),
                        TreeMap::new,
                        Collectors.mapping(GridCell::of, Collectors.toList())));
    }

    private Stream<YearMonth> months() {
        return IntStream.range(0, MONTHS).mapToObj(YearMonth.of(start, SEPTEMBER)::plusMonths);
    }
}
