package org.sendqa.sampling;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sendqa.domain.clock.Portion;
import org.sendqa.domain.clock.Timeliness;
import org.sendqa.domain.clock.TimelinessSeries;

/**
 * How statutory steps were kept, as it goes out.
 *
 * @param asAt the day on which steps not taken are looked at
 * @param by the field that groups are made by
 */
public record TimelinessReply(LocalDate asAt, String by, List<Row> rows) {

    static TimelinessReply of(LocalDate asAt, String by, List<TimelinessSeries.Row> rows) {
        return new TimelinessReply(asAt, by, rows.stream().map(Row::of).toList());
    }

    /**
     * One step in one month and group.
     *
     * @param month in which it was taken; null for the cases that haven't taken it
     * @param group the value of the field; empty for cases without one
     * @param ofAll on time of all that took it
     * @param withoutExceptions the same without those to which an exception applies
     */
    public record Row(
            String clock,
            String step,
            @Nullable String month,
            String group,
            Part ofAll,
            Part withoutExceptions,
            int late,
            int excused,
            int notDueYet,
            int overdue,
            int unknown) {

        static Row of(TimelinessSeries.Row row) {
            Timeliness counts = row.timeliness();
            return new Row(
                    row.key().clock(),
                    row.key().step(),
                    row.key().month() == null
                            ? null
                            : Objects.toString(row.key().month()),
                    row.key().group(),
                    Part.of(counts.ofAll()),
                    Part.of(counts.withoutExceptions()),
                    counts.late(),
                    counts.excused(),
                    counts.notDueYet(),
                    counts.overdue(),
                    counts.unknown());
        }
    }

    /** So many of so many. */
    public record Part(int onTime, int of) {

        static Part of(Portion portion) {
            return new Part(portion.part(), portion.of());
        }
    }
}
