package org.sendqa.dynamodb;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** An item's attributes, read and written by name; a missing one that must be there is refused by its name. */
public record Item(Map<String, AttributeValue> attributes) {

    /** Copies the attributes. */
    public Item {
        attributes = Map.copyOf(attributes);
    }

    /** An item that has only its key. */
    public static Item of(Key key) {
        return new Item(key.attributes());
    }

    /** This item with a text. */
    public Item with(String name, String value) {
        return with(name, Table.text(value));
    }

    /** This item with a number. */
    public Item with(String name, long value) {
        return with(name, Table.number(value));
    }

    /** This item with a truth. */
    public Item with(String name, boolean value) {
        return with(name, AttributeValue.fromBool(value));
    }

    /** This item with a list of texts. */
    public Item with(String name, List<String> values) {
        return with(name, AttributeValue.fromL(values.stream().map(Table::text).toList()));
    }

    /** This item with a map of texts. */
    public Item with(String name, Map<String, String> values) {
        Map<String, AttributeValue> members = new HashMap<>();
        values.forEach((member, value) -> members.put(member, Table.text(value)));
        return with(name, AttributeValue.fromM(members));
    }

    /** This item with an attribute of any kind. */
    public Item with(String name, AttributeValue value) {
        Map<String, AttributeValue> more = new HashMap<>(attributes);
        more.put(name, value);
        return new Item(more);
    }

    /** Its own key. */
    public Key key() {
        return new Key(text("pk"), text("sk"));
    }

    /** A text. */
    public String text(String name) {
        return value(name).s();
    }

    /** A text that may be missing. */
    public Optional<String> optionalText(String name) {
        return Optional.ofNullable(attributes.get(name)).map(AttributeValue::s);
    }

    /** A whole number. */
    public int number(String name) {
        return Integer.parseInt(value(name).n());
    }

    /** A truth. */
    public boolean flag(String name) {
        return value(name).bool();
    }

    /** A list of texts. */
    public List<String> texts(String name) {
        return value(name).l().stream().map(AttributeValue::s).toList();
    }

    /** A list of texts that may be missing. */
    public List<String> optionalTexts(String name) {
        return attributes.containsKey(name) ? texts(name) : List.of();
    }

    /** A map of texts. */
    public Map<String, String> map(String name) {
        Map<String, String> values = new HashMap<>();
        value(name).m().forEach((member, value) -> values.put(member, value.s()));
        return values;
    }

    /** An attribute of any kind. */
    public AttributeValue value(String name) {
        AttributeValue value = attributes.get(name);
        if (value == null) {
            throw new IllegalStateException("The item %s has no %s".formatted(attributes.get("pk"), name));
        }
        return value;
    }
}
