package org.sendqa.dynamodb;

import java.util.Optional;
import org.sendqa.domain.allocation.Assignment;
import org.sendqa.domain.allocation.Assignment.Mark;
import org.sendqa.domain.cycle.CycleRef;

/** A slot's assignment as an item. */
final class AssignmentItem {

    private AssignmentItem() {}

    static Item toItem(CycleRef cycle, String digest, Assignment assignment) {
        return Item.of(Keys.slot(cycle, digest, assignment.slot()))
                .with("slot", assignment.slot())
                .with("draw", assignment.draw())
                .with("drawId", assignment.drawId())
                .with("auditor", assignment.auditor().orElse(""))
                .with("cost", assignment.cost())
                .with("explanation", assignment.explanation())
                .with("attempt", assignment.attempt())
                .with("mark", assignment.mark().name());
    }

    static Assignment fromItem(Item item) {
        return new Assignment(
                item.number("slot"),
                item.text("draw"),
                item.text("drawId"),
                Optional.of(item.text("auditor")).filter(auditor -> !auditor.isEmpty()),
                item.number("cost"),
                item.text("explanation"),
                item.number("attempt"),
                item.optionalText("mark").map(Mark::valueOf).orElse(Mark.NONE));
    }
}
