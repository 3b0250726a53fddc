package org.sendqa.dynamodb;

import java.util.List;
import java.util.Map;
import org.sendqa.domain.allocation.Assignment;
import org.sendqa.domain.allocation.Assignments;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.json.Digest;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/**
 * A cycle's allocation as an item for each slot under the digest of them all, and a head that names the digest that
 * counts. The head is written last and once, so that an allocation of any size is there as a whole or not at all.
 */
public final class DynamoAssignments implements Assignments {

    /** DynamoDB's limit of one transaction. */
    private static final int MOST_WRITES = 100;

    private final Table table;

    /** Keeps assignments in a table. */
    public DynamoAssignments(Table table) {
        this.table = table;
    }

    @Override
    public List<Assignment> of(CycleRef cycle) {
        return table.get(Keys.allocation(cycle)).stream()
                .flatMap(head -> table.startingWith(Keys.slots(cycle, head.text("digest"))).stream())
                .map(AssignmentItem::fromItem)
                .toList();
    }

    @Override
    public List<Assignment> keep(CycleRef cycle, List<Assignment> assignments) {
        String digest = Digest.of(assignments.toString());
        for (int first = 0; first < assignments.size(); first += MOST_WRITES) {
            int last = Math.min(first + MOST_WRITES, assignments.size());
            // Not written if an earlier attempt came so far; then the same stands there.
            table.write(assignments.subList(first, last).stream()
                    .map(assignment -> table.add(AssignmentItem.toItem(cycle, digest, assignment)))
                    .toList());
        }
        if (!assignments.isEmpty()) {
            table.write(List.of(table.add(Item.of(Keys.allocation(cycle)).with("digest", digest))));
        }
        return of(cycle);
    }

    /** Puts a slot's assignment in the place of the one before, if that still stands. */
    TransactWriteItem replace(CycleRef cycle, Assignment before, Assignment after) {
        String digest = table.get(Keys.allocation(cycle))
                .orElseThrow(() -> new IllegalStateException("%s isn't allocated yet".formatted(cycle.id())))
                .text("digest");
        return TransactWriteItem.builder()
                .put(Put.builder()
                        .tableName(table.name())
                        .item(AssignmentItem.toItem(cycle, digest, after).attributes())
                        .conditionExpression("attempt = :attempt AND auditor = :auditor")
                        .expressionAttributeValues(Map.of(
                                ":attempt", Table.number(before.attempt()),
                                ":auditor", Table.text(before.auditor().orElse(""))))
                        .build())
                .build();
    }
}
