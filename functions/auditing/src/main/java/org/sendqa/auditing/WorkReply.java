package org.sendqa.auditing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sendqa.edge.Page;

/**
 * A person's list of audits as it goes out.
 *
 * @param today the office day of the request, which dates are told from
 * @param next what to ask for as {@code after} to get the audits that follow; null if these are the last
 */
public record WorkReply(
        String today, List<Item> audits, @Nullable String next) {

    /**
     * One audit.
     *
     * @param theme what the cases of its round have in common; null where none was agreed, or it isn't open any more
     * @param period its round's, in words, such as {@code April 2026}
     * @param state {@code assigned}, {@code in-progress}, {@code submitted}, {@code released} or {@code voided}
     * @param dueOn the last day in time
     * @param closesOn the last day on which a submit is accepted
     * @param daysFrom what its days count from: {@code round}, {@code papers-awaited}, {@code papers} or
     *     {@code papers-too-late}
     * @param daysLate calendar days over the due date, 0 in time
     * @param inSession whether its case is looked at in a session
     * @param handedInAt when it was handed in; null until then
     * @param feedback what was written about it: {@code none}, {@code new} or {@code read}
     */
    public record Item(
            String audit,
            String title,
            @Nullable String theme,
            String period,
            String state,
            String dueOn,
            String closesOn,
            String daysFrom,
            long daysLate,
            boolean inSession,
            @Nullable String handedInAt,
            String feedback) {}

    static WorkReply of(Page<ListWork.Work> works, LocalDate today) {
        return new WorkReply(
                today.toString(), works.items().stream().map(WorkReply::item).toList(), works.next());
    }

    private static Item item(ListWork.Work work) {
        var header = work.audit().header();
        return new Item(
                header.id(),
                work.title(),
                work.theme().isSet() ? work.theme().words() : null,
                header.cycle().when().words(),
                work.audit().state(),
                header.deadline().dueOn().toString(),
                header.deadline().closesOn().toString(),
                work.from().code(),
                work.daysLate(),
                work.inSession(),
                work.audit().handedInAt().map(Instant::toString).orElse(null),
                work.feedback().code());
    }
}
