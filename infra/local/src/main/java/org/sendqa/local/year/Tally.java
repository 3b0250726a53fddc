package org.sendqa.local.year;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.sendqa.local.councils.Council;
import org.sendqa.local.year.Expected.Measure;

/**
 * An authority's year in numbers.
 *
 * @param handedOn cases that another activity goes on with, which are counted as drawn already
 * @param further rounds of what draws nothing
 */
record Tally(
        long rounds,
        int drawn,
        int expected,
        int audits,
        int submitted,
        int overdue,
        int unfilled,
        int handedOn,
        long further) {

    /** Audits are counted of those rounds only whose later steps are built. */
    static Tally of(List<Row> rows) {
        List<Row> drawing = of(rows, Measure.CASES);
        List<Row> audited = drawing.stream()
                .filter(row -> !row.reported().equals(RoundOutcome.NOT_BUILT))
                .toList();
        return new Tally(
                opened(drawing),
                sum(drawing, Row::drawn),
                sum(drawing, row -> row.expected().number()),
                sum(audited, Row::allocated),
                sum(audited, Row::submitted),
                sum(audited, Row::overdue),
                sum(audited, Row::unfilled),
                sum(of(rows, Measure.HANDED_ON), Row::drawn),
                opened(of(rows, Measure.ROUNDS)));
    }

    private static List<Row> of(List<Row> rows, Measure measure) {
        return rows.stream().filter(row -> row.expected().of() == measure).toList();
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
        String asked = expected > 0 ? " of %,d that the framework asks for in a year".formatted(expected) : "";
        String onwards = handedOn > 0 ? ", %,d of them handed on to another activity".formatted(handedOn) : "";
        String drawing = "%d rounds opened: %,d cases drawn%s%s".formatted(rounds, drawn, asked, onwards);
        String answering = "%,d audits handed out in rounds that get a report, %,d came in, %,d weren't in on their day"
                .formatted(audits, submitted, overdue);
        String further = "Of what draws nothing, such as meetings and reports, %,d rounds came on their day."
                .formatted(this.further);
        return "%s; %s; %d places stayed open. %s".formatted(drawing, answering, unfilled, further);
    }

    private static long opened(List<Row> rows) {
        return rows.stream().filter(row -> !row.opened().isEmpty()).count();
    }

    private static int sum(List<Row> rows, ToIntFunction<Row> figure) {
        return rows.stream().mapToInt(figure).sum();
    }
}
