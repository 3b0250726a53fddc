package org.sendqa.dynamodb;

import java.util.List;
import org.sendqa.domain.allocation.Assignment;
import org.sendqa.domain.allocation.Assignments;
import org.sendqa.domain.cycle.CycleRef;

/** A cycle's allocation as an item for each slot, all written in one transaction. */
public final class DynamoAssignments implements Assignments {

    /** DynamoDB's limit of one transaction. */
    private static final int MOST_SLOTS = 100;

    private final Table table;

    /** Keeps assignments in a table. */
    public DynamoAssignments(Table table) {
        this.table = table;
    }

    @Override
    public List<Assignment> of(CycleRef cycle) {
        return table.startingWith(Keys.slots(cycle)).stream()
                .map(DynamoAssignments::fromItem)
                .toList();
    }

    /** Refuses a cycle of more than 100 slots: an allocation is written as a whole or not at all. */
    @Override
    public List<Assignment> keep(CycleRef cycle, List<Assignment> assignments) {
        if (assignments.size() > MOST_SLOTS) {
            throw new IllegalArgumentException(
                    "The cycle %s has %d slots; one of more than %d must be split into several activities"
                            .formatted(cycle.id(), assignments.size(), MOST_SLOTS));
        }
        if (!assignments.isEmpty()) {
            table.write(assignments.stream()
                    .map(assignment -> table.add(toItem(cycle, assignment)))
                    .toList());
        }
        return of(cycle);
    }

    static Item toItem(CycleRef cycle, Assignment assignment) {
        Item item = Item.of(Keys.slot(cycle, assignment.slot()))
                .with("slot", assignment.slot())
                .with("draw", assignment.draw())
                .with("drawId", assignment.drawId())
                .with("cost", assignment.cost())
                .with("explanation", assignment.explanation())
                .with("attempt", assignment.attempt());
        return assignment
                .auditor()
                .map(auditor -> item.with("auditor", auditor))
                .orElse(item);
    }

    private static Assignment fromItem(Item item) {
        return new Assignment(
                item.number("slot"),
                item.text("draw"),
                item.text("drawId"),
                item.optionalText("auditor"),
                item.number("cost"),
                item.text("explanation"),
                item.number("attempt"));
    }
}
