package org.sendqa.reporting.rendering;

import java.util.List;
import java.util.stream.IntStream;
import org.sendqa.domain.report.HeldSession;
import org.sendqa.domain.report.HeldSession.Look;
import org.sendqa.domain.report.RoundReport;
import org.sendqa.domain.time.DateWords;

/**
 * A session as a report shows it.
 *
 * @param caption which one, when, and how many people came
 * @param rows its cases in the order in which they were looked at
 */
public record SessionTable(String caption, List<Row> rows) {

    /** Copies the rows. */
    public SessionTable {
        rows = List.copyOf(rows);
    }

    /**
     * One case, which only its place tells.
     *
     * @param sat how many people sat on it
     * @param outcome in words
     */
    public record Row(int place, int sat, String outcome) {}

    static List<SessionTable> of(RoundReport report) {
        return report.sessions().stream().map(SessionTable::of).toList();
    }

    private static SessionTable of(HeldSession held) {
        String day = DateWords.day(held.day());
        String came = held.came() == 1 ? "one person came" : held.came() + " people came";
        String caption = "%s, session %d on %s: %s".formatted(held.draw(), held.number(), day, came);
        return new SessionTable(caption, rows(held));
    }

    static List<Row> rows(HeldSession held) {
        List<Look> looks = held.looks();
        return IntStream.range(0, looks.size())
                .mapToObj(at -> new Row(
                        at + 1, looks.get(at).sat(), looks.get(at).outcome().words()))
                .toList();
    }
}
