package org.sendqa.dynamodb;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sendqa.domain.audit.Draft;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.practice.Practice;
import org.sendqa.domain.practice.Practices;
import org.sendqa.domain.practice.Trial;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/**
 * Practices as items beside each other, and what is tried in one in a partition of its own, which no reader of audits
 * comes by. Whatever is written there needs the practice to stand as it was read.
 */
public final class DynamoPractices implements Practices {

    /** A transaction takes a hundred writes, of which one checks the practice. */
    private static final int ERASED_AT_ONCE = 99;

    private static final Map<String, AttributeValue> NO = Map.of(":no", AttributeValue.fromBool(false));

    private final Table table;

    /** Keeps practices in a table. */
    public DynamoPractices(Table table) {
        this.table = table;
    }

    @Override
    public Practice of(String authority, String activity) {
        return table.get(PracticeKeys.practice(authority, activity))
                .map(item -> PracticeItem.fromItem(authority, item))
                .orElseGet(() -> Practice.none(authority, activity));
    }

    @Override
    public List<Practice> all(String authority) {
        return table.startingWith(PracticeKeys.practice(authority, "")).stream()
                .map(item -> PracticeItem.fromItem(authority, item))
                .toList();
    }

    @Override
    public boolean keep(Practice next, Event event) {
        Item item = PracticeItem.toItem(next);
        var revision = next.header().revision();
        return table.write(List.of(
                table.replace(item, revision.number() - 1), HistoryItem.add(table, item.key(), revision, event)));
    }

    @Override
    public List<Trial> trials(Practice practice) {
        return table.startingWith(PracticeKeys.trial(practice, "")).stream()
                .map(PracticeItem::trial)
                .toList();
    }

    @Override
    public Optional<Trial> trial(Practice.Open practice, String person) {
        return table.get(PracticeKeys.trial(practice, person)).map(PracticeItem::trial);
    }

    @Override
    public Map<String, Draft> drafts(Practice.Open practice, String person) {
        return table.startingWith(PracticeKeys.draft(practice, person, "")).stream()
                .map(DraftItem::fromItem)
                .collect(Collectors.toMap(Draft::section, Function.identity()));
    }

    @Override
    public boolean save(Practice.Open practice, String person, Draft next) {
        Trial begun = new Trial(person, false, next.savedAt());
        return table.write(List.of(
                stands(practice),
                put(practice, begun, "attribute_not_exists(pk) OR submitted = :no"),
                new DraftWrites(table).save(PracticeKeys.draft(practice, person, next.section()), next)));
    }

    @Override
    public boolean submit(Practice.Open practice, Trial next, Map<String, Integer> drafts) {
        DraftWrites writes = new DraftWrites(table);
        List<TransactWriteItem> all =
                new ArrayList<>(List.of(stands(practice), put(practice, next, "submitted = :no")));
        drafts.forEach((section, version) ->
                all.add(writes.stillAt(PracticeKeys.draft(practice, next.person(), section), version)));
        return table.write(all);
    }

    /** Answers first: as long as any are left, so is the trial that tells of them. */
    @Override
    public void erase(Practice.Ended practice) {
        List<Item> left = table.partition(PracticeKeys.trials(practice));
        for (int from = 0; from < left.size(); from += ERASED_AT_ONCE) {
            List<TransactWriteItem> writes = new ArrayList<>(List.of(stands(practice)));
            left.subList(from, Math.min(left.size(), from + ERASED_AT_ONCE))
                    .forEach(item -> writes.add(table.delete(item.key())));
            table.write(writes);
        }
    }

    private TransactWriteItem stands(Practice practice) {
        Practice.Header header = practice.header();
        return table.stands(
                PracticeKeys.practice(header.authority(), header.activity()),
                header.revision().number());
    }

    private TransactWriteItem put(Practice practice, Trial trial, String condition) {
        Item item = PracticeItem.toItem(practice, trial);
        return TransactWriteItem.builder()
                .put(put -> put.tableName(table.name())
                        .item(item.attributes())
                        .conditionExpression(condition)
                        .expressionAttributeValues(NO))
                .build();
    }
}
