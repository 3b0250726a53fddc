package org.sendqa.dynamodb;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sendqa.domain.people.Employment.Absence;
import org.sendqa.domain.people.People;
import org.sendqa.domain.people.Person;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/**
 * People as items, found by id, by account and by role. Pointers change in the transaction that changes the person, so
 * that a role taken away is gone at once.
 */
public final class DynamoPeople implements People {

    private final Table table;

    /** Keeps people in a table. */
    public DynamoPeople(Table table) {
        this.table = table;
    }

    @Override
    public Optional<Person> bySubject(String authority, String subject) {
        return table.get(Keys.subject(authority, subject)).flatMap(pointer -> find(authority, pointer.text("person")));
    }

    @Override
    public Optional<Person> find(String authority, String id) {
        return table.get(Keys.person(authority, id)).map(PersonItem::fromItem);
    }

    @Override
    public List<Person> all(String authority) {
        return pointedTo(authority, Keys.people(authority));
    }

    @Override
    public List<Person> inRole(String authority, String role) {
        return pointedTo(authority, Keys.role(authority, role));
    }

    private List<Person> pointedTo(String authority, String partition) {
        List<Key> keys = table.partition(partition).stream()
                .map(pointer -> Keys.person(authority, pointer.text("person")))
                .toList();
        return table.all(keys).stream().map(PersonItem::fromItem).toList();
    }

    @Override
    public List<Person> withoutAccount(String authority) {
        return pointedTo(authority, Keys.withoutAccount(authority));
    }

    @Override
    public boolean keep(Person listed) {
        Optional<Item> before = table.get(Keys.person(listed.authority(), listed.id()));
        Person person = withKnownAccount(listed, before.map(PersonItem::imported));
        if (before.map(PersonItem::imported).filter(person::equals).isPresent()) {
            return true;
        }
        int revision = before.map(item -> item.number("revision")).orElse(0);
        List<Key> pointers = PersonItem.pointers(person);
        List<TransactWriteItem> writes = new ArrayList<>();
        Item item = PersonItem.toItem(person, revision + 1);
        writes.add(
                table.replace(before.map(old -> PersonItem.asMarked(item, old)).orElse(item), revision));
        before.map(PersonItem::imported).map(PersonItem::pointers).orElse(List.of()).stream()
                .filter(old -> !pointers.contains(old))
                .forEach(old -> writes.add(table.delete(old)));
        pointers.forEach(pointer -> writes.add(point(pointer, person)));
        return table.write(writes);
    }

    private static Person withKnownAccount(Person listed, Optional<Person> before) {
        return listed.hasAccount()
                ? listed
                : before.map(Person::subject).map(listed::with).orElse(listed);
    }

    /** All or nothing: the account's pointer is new, and the person has none still. */
    @Override
    public boolean giveAccount(String authority, String id, String account) {
        var item = Item.of(Keys.subject(authority, account)).with("person", id);
        boolean given = table.write(List.of(
                table.add(item),
                table.delete(PersonItem.newcomer(authority, id)),
                TransactWriteItem.builder()
                        .update(update -> update.tableName(table.name())
                                .key(Keys.person(authority, id).attributes())
                                .updateExpression("SET subject = :account ADD revision :one")
                                .conditionExpression("subject = :none")
                                .expressionAttributeValues(Map.of(
                                        ":account", Table.text(account),
                                        ":none", Table.text(""),
                                        ":one", Table.number(1))))
                        .build()));
        return given
                || find(authority, id)
                        .filter(person -> person.subject().equals(account))
                        .isPresent();
    }

    /** Adds to what stands there and moves the revision on, so that an import at the same moment is refused. */
    @Override
    public void markAway(String authority, String id, Absence absence) {
        table.write(List.of(TransactWriteItem.builder()
                .update(update -> update.tableName(table.name())
                        .key(Keys.person(authority, id).attributes())
                        .updateExpression("ADD #marked :absence, revision :one")
                        .conditionExpression("attribute_exists(pk) AND NOT contains(#marked, :text)")
                        .expressionAttributeNames(Map.of("#marked", PersonItem.MARKED))
                        .expressionAttributeValues(Map.of(
                                ":absence", AttributeValue.fromSs(List.of(ParticularsItem.text(absence))),
                                ":text", Table.text(ParticularsItem.text(absence)),
                                ":one", Table.number(1))))
                .build()));
    }

    /** A pointer may be written again for the same person, never for another. */
    private TransactWriteItem point(Key pointer, Person person) {
        Item item = Item.of(pointer).with("person", person.id());
        return TransactWriteItem.builder()
                .put(put -> put.tableName(table.name())
                        .item(item.attributes())
                        .conditionExpression("attribute_not_exists(pk) OR person = :person")
                        .expressionAttributeValues(Map.of(":person", Table.text(person.id()))))
                .build();
    }
}
