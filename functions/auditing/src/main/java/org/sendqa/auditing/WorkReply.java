package org.sendqa.auditing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/** A person's list of audits as it goes out. */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record WorkReply(List<Item> audits) {

    /**
     * One audit.
     *
     * @param state {@code assigned}, {@code in-progress}, {@code submitted}, {@code released} or {@code voided}
     * @param dueOn the last day in time
     * @param closesOn the last day on which a submit is accepted
     * @param daysLate calendar days over the due date, 0 in time
     */
    public record Item(
            String audit, String title, String period, String state, String dueOn, String closesOn, long daysLate) {}

    static WorkReply of(List<ListWork.Work> works) {
        return new WorkReply(works.stream().map(WorkReply::item).toList());
    }

    private static Item item(ListWork.Work work) {
        var header = work.audit().header();
        return new Item(
                header.id(),
                work.title(),
                header.cycle().period(),
                States.name(work.audit()),
                header.deadline().dueOn().toString(),
                header.deadline().closesOn().toString(),
                work.daysLate());
    }
}
