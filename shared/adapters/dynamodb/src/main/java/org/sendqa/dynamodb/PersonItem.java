package org.sendqa.dynamodb;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sendqa.domain.people.Person;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A person as an item, and the pointers by which the person is found. */
final class PersonItem {

    /** Absences that officers marked, a set of texts; no import touches it. */
    static final String MARKED = "marked";

    private PersonItem() {}

    static Item toItem(Person person, int revision) {
        return Item.of(Keys.person(person.authority(), person.id()))
                .with("authority", person.authority())
                .with("person", person.id())
                .with("name", person.name())
                .with("subject", person.subject())
                .with("emails", person.emails())
                .with("roles", person.roles().stream().sorted().toList())
                .with("locality", person.locality())
                .with("agency", person.agency())
                .with("particulars", ParticularsItem.toMap(person.particulars()))
                .with("revision", revision);
    }

    /** The item with what was marked before. */
    static Item asMarked(Item item, Item before) {
        AttributeValue marked = before.attributes().get(MARKED);
        return marked == null ? item : item.with(MARKED, marked);
    }

    /** A person with the absences that officers marked. */
    static Person fromItem(Item item) {
        Person person = imported(item);
        AttributeValue marked = item.attributes().get(MARKED);
        if (marked != null) {
            for (String text : marked.ss().stream().sorted().toList()) {
                person = person.away(ParticularsItem.absence(text));
            }
        }
        return person;
    }

    /** A person as imported. */
    static Person imported(Item item) {
        return new Person(
                item.text("authority"),
                item.text("person"),
                item.text("name"),
                item.text("subject"),
                item.texts("emails"),
                Set.copyOf(item.texts("roles")),
                item.text("locality"),
                item.text("agency"),
                ParticularsItem.fromMap(item.value("particulars")));
    }

    /** Where pointers to a person stand: among everybody, one for the account or the lack of it, one for each role. */
    static List<Key> pointers(Person person) {
        Stream<Key> roles =
                person.roles().stream().sorted().map(role -> Keys.inRole(person.authority(), role, person.id()));
        Key everybody = new Key(Keys.people(person.authority()), person.id());
        Key account = person.hasAccount()
                ? Keys.subject(person.authority(), person.subject())
                : newcomer(person.authority(), person.id());
        return Stream.concat(Stream.of(everybody, account), roles).toList();
    }

    /** The pointer to somebody who has no account. */
    static Key newcomer(String authority, String id) {
        return new Key(Keys.withoutAccount(authority), id);
    }
}
