package org.sendqa.dynamodb;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.audit.Draft;
import org.sendqa.domain.cycle.Cycle.Count;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.time.OfficeDay;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionCheck;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.Update;

/**
 * The conditional writes that audits consist of.
 *
 * @param table where they go
 */
record AuditWrites(Table table) {

    /** A new audit, its first event, and the pointer to it from its auditor. */
    List<TransactWriteItem> assign(Audit.Assigned audit, Event event) {
        var header = audit.header();
        Item pointer = Item.of(Keys.work(header.cycle().authority(), header.auditor(), header.id()))
                .with("audit", header.id());
        return List.of(
                table.add(AuditItem.toItem(audit)),
                HistoryItem.add(table, key(audit), header.revision(), event),
                table.add(pointer));
    }

    /** An audit's next state and the event that led there. */
    List<TransactWriteItem> advance(Audit next, Event event) {
        var revision = next.header().revision();
        return List.of(
                table.replace(AuditItem.toItem(next), revision.number() - 1),
                HistoryItem.add(table, key(next), revision, event));
    }

    /** The counts of a cycle change, which must still be collecting on that day. */
    TransactWriteItem count(CycleRef cycle, Count change, Event event) {
        return TransactWriteItem.builder()
                .update(Update.builder()
                        .tableName(table.name())
                        .key(Keys.cycle(cycle).attributes())
                        .updateExpression("ADD audits :audits, #open :open, unfilled :unfilled, redo :redo")
                        .conditionExpression("#state = :collecting AND closesOn >= :today")
                        .expressionAttributeNames(Map.of("#open", "open", "#state", "state"))
                        .expressionAttributeValues(Map.of(
                                ":audits", Table.number(change.audits()),
                                ":open", Table.number(change.open()),
                                ":unfilled", Table.number(change.unfilled()),
                                ":redo", Table.number(change.redo()),
                                ":collecting", Table.text("collecting"),
                                ":today", Table.text(OfficeDay.of(event.at()).toString())))
                        .build())
                .build();
    }

    /** The counts of a cycle that takes no submits any more change too; the sweep then looks at it again. */
    TransactWriteItem countAfterwards(Audit next, Event event) {
        CycleRef cycle = next.header().cycle();
        LocalDate today = OfficeDay.of(event.at());
        Map<String, AttributeValue> values = new HashMap<>(CycleStates.OVER.values());
        values.put(":open", Table.number(next.change().open()));
        values.put(":redo", Table.number(next.change().redo()));
        values.put(":due", Table.text(Keys.dueCycles(cycle.authority(), YearMonth.from(today))));
        values.put(":today", Table.text(today.toString()));
        return TransactWriteItem.builder()
                .update(Update.builder()
                        .tableName(table.name())
                        .key(Keys.cycle(cycle).attributes())
                        .updateExpression("SET due = :due ADD #open :open, redo :redo")
                        .conditionExpression(CycleStates.OVER.condition() + " OR closesOn < :today")
                        .expressionAttributeNames(Map.of("#open", "open", "#state", "state"))
                        .expressionAttributeValues(values)
                        .build())
                .build();
    }

    /** A section's draft over the version before it, while the audit is in progress. */
    List<TransactWriteItem> save(Audit.InProgress audit, Draft next) {
        ConditionCheck inProgress = ConditionCheck.builder()
                .tableName(table.name())
                .key(key(audit).attributes())
                .conditionExpression("#state = :inProgress")
                .expressionAttributeNames(Map.of("#state", "state"))
                .expressionAttributeValues(Map.of(":inProgress", Table.text(AuditItem.IN_PROGRESS)))
                .build();
        return List.of(
                TransactWriteItem.builder().conditionCheck(inProgress).build(),
                new DraftWrites(table).save(Keys.draft(key(audit), next.section()), next));
    }

    /** A section's draft still stands at a version; 0: it was never saved. */
    TransactWriteItem stillAt(Audit audit, String section, int version) {
        return new DraftWrites(table).stillAt(Keys.draft(key(audit), section), version);
    }

    private static Key key(Audit audit) {
        return Keys.audit(audit.header().cycle().authority(), audit.id());
    }
}
