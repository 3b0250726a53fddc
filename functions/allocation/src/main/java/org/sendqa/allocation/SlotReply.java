package org.sendqa.allocation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sendqa.domain.allocation.Assignment;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.audit.Due;
import org.sendqa.domain.audit.PapersWord;
import org.sendqa.domain.people.Person;

/**
 * One slot as it goes out.
 *
 * @param auditor the person's id; null where the slot is open
 * @param name the person's name; null where the slot is open
 * @param explanation why it is open; null where it isn't
 * @param byHand whether an officer gave it to its auditor
 * @param audit its audit's id; null where the slot is open
 * @param state its audit's, null where the slot is open: {@code assigned}, {@code in-progress}, {@code submitted},
 *     {@code released} or {@code voided}
 * @param papers why its auditor can't open the papers, by their own last word; null where nothing is wrong with them
 * @param dueOn by when its audit is due; null where the slot is open
 * @param daysFrom what its audit's days count from: {@code round}, {@code papers-awaited}, {@code papers} or
 *     {@code papers-too-late}; null where the slot is open
 * @param late whether it came in after its due date
 * @param overdue whether it is still to come in, after that day
 */
public record SlotReply(
        int slot,
        String draw,
        String drawId,
        String stratum,
        @Nullable String auditor,
        @Nullable String name,
        int cost,
        @Nullable String explanation,
        boolean byHand,
        @Nullable String audit,
        @Nullable String state,
        @Nullable String papers,
        @Nullable LocalDate dueOn,
        @Nullable String daysFrom,
        boolean late,
        boolean overdue) {

    static SlotReply of(ReadAllocation.Line line, LocalDate today) {
        Assignment one = line.assignment();
        Due due = line.due();
        Audit audit = due == null ? null : due.audit();
        return new SlotReply(
                one.slot(),
                one.draw(),
                one.drawId(),
                line.stratum(),
                one.auditor().orElse(null),
                name(line.auditor()),
                one.cost(),
                one.explanation().isEmpty() ? null : one.explanation(),
                one.mark() == Assignment.Mark.BY_HAND,
                audit == null ? null : audit.id(),
                audit == null ? null : audit.state(),
                audit == null ? null : papers(audit),
                due == null ? null : due.deadline().dueOn(),
                due == null ? null : due.from().code(),
                audit instanceof Audit.Submitted submitted && submitted.late(),
                due != null && due.isOverdue(today));
    }

    private static @Nullable String name(@Nullable Person auditor) {
        return auditor == null ? null : auditor.name();
    }

    private static @Nullable String papers(Audit audit) {
        PapersWord word = audit.header().papers();
        return audit.isLive() && word.isTrouble() ? word.words() : null;
    }
}
