package org.sendqa.local.year;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sendqa.domain.calendar.OpeningDays;
import org.sendqa.domain.calendar.Period;
import org.sendqa.domain.calendar.Planned;
import org.sendqa.domain.pack.Activity.Status;
import org.sendqa.domain.pack.Pack;
import org.sendqa.domain.pack.ProgrammeEntry;
import org.sendqa.domain.time.BankHolidays;
import org.sendqa.domain.time.DateWords;
import org.sendqa.domain.time.WorkingDays;
import org.sendqa.local.web.Page;

/**
 * An authority's year as a table: a line for each activity of the framework, a column for each month.
 *
 * @param start the calendar year of its September
 */
record YearGrid(Pack pack, int start, List<Row> rows) {

    private static final int SEPTEMBER = 9;
    private static final int MONTHS = 12;
    private static final String WHENEVER = "<td colspan=\"12\" class=\"unbuilt\">when something calls for it</td>";

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
                </table>""".formatted(Page.escape(pack.name()), heads, lines());
    }

    private String lines() {
        return pack.framework().programme().stream()
                .filter(entry -> entry.status() == Status.LIVE)
                .map(this::line)
                .collect(Collectors.joining("\n"));
    }

    private String line(ProgrammeEntry entry) {
        Map<YearMonth, List<GridCell>> cells = isPlayed(entry) ? played(entry) : unbuilt(entry);
        String columns = cells.isEmpty() ? WHENEVER : columns(cells);
        return "<tr><th scope=\"row\">%s</th>%s</tr>".formatted(Page.escape(entry.title()), columns);
    }

    private String columns(Map<YearMonth, List<GridCell>> cells) {
        return months().map(month -> cells.getOrDefault(month, List.of()).stream()
                        .map(GridCell::html)
                        .collect(Collectors.joining("<br>", "<td>", "</td>")))
                .collect(Collectors.joining());
    }

    private boolean isPlayed(ProgrammeEntry entry) {
        return rows.stream().anyMatch(row -> row.activity().equals(entry.id()));
    }

    private Map<YearMonth, List<GridCell>> played(ProgrammeEntry entry) {
        return rows.stream()
                .filter(row -> row.activity().equals(entry.id()))
                .collect(Collectors.groupingBy(
                        row -> Period.of(row.period()).month(),
                        TreeMap::new,
                        Collectors.mapping(GridCell::of, Collectors.toList())));
    }

    private Map<YearMonth, List<GridCell>> unbuilt(ProgrammeEntry entry) {
        OpeningDays days =
                new OpeningDays(entry.timing(), pack.calendar(), new WorkingDays(BankHolidays.englandAndWales()));
        return days.year(start).stream()
                .collect(Collectors.groupingBy(
                        (Planned planned) -> planned.period().month(),
                        TreeMap::new,
                        Collectors.mapping(GridCell::unbuilt, Collectors.toList())));
    }

    private Stream<YearMonth> months() {
        return IntStream.range(0, MONTHS).mapToObj(YearMonth.of(start, SEPTEMBER)::plusMonths);
    }
}
