package org.sendqa.local.year;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.sendqa.local.councils.Council;

/** An authority's year in numbers. */
record Tally(long rounds, int drawn, int expected, int audits, int submitted, int overdue, int unfilled) {

    /** Audits are counted of those rounds only whose later steps are built. */
    static Tally of(List<Row> rows) {
        List<Row> audited = rows.stream()
                .filter(row -> !row.reported().equals(RoundOutcome.NOT_BUILT))
                .toList();
        return new Tally(
                rows.stream().filter(row -> !row.opened().isEmpty()).count(),
                sum(rows, Row::drawn),
                sum(rows, Row::expected),
                sum(audited, Row::allocated),
                sum(audited, Row::submitted),
                sum(audited, Row::overdue),
                sum(audited, Row::unfilled));
    }

    /** A paragraph for each authority, under its name. */
    static String table(List<Council> councils, List<Row> rows) {
        return councils.stream()
                .map(council -> "%n%s%n%s%n"
                        .formatted(
                                council.pack().name(), of(Row.of(council, rows)).words()))
                .collect(Collectors.joining());
    }

    String words() {
        String drawing = "%d rounds opened: %,d cases drawn of %,d that the framework asks for in a year"
                .formatted(rounds, drawn, expected);
        String answering = "%,d audits handed out in rounds that get a report, %,d came in, %,d weren't in on their day"
                .formatted(audits, submitted, overdue);
        return "%s; %s; %d places stayed open.".formatted(drawing, answering, unfilled);
    }

    private static int sum(List<Row> rows, ToIntFunction<Row> figure) {
        return rows.stream().mapToInt(figure).sum();
    }
}
