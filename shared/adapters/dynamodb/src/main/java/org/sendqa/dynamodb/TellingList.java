package org.sendqa.dynamodb;

import java.util.List;
import java.util.Map;
import org.sendqa.domain.concern.Telling;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Who was told of a concern, as a list of maps. */
final class TellingList {

    private TellingList() {}

    static AttributeValue of(List<Telling> told) {
        return AttributeValue.fromL(told.stream().map(TellingList::one).toList());
    }

    static List<Telling> read(AttributeValue list) {
        return list.l().stream().map(one -> one(new Item(one.m()))).toList();
    }

    private static AttributeValue one(Telling telling) {
        return AttributeValue.fromM(Map.of(
                "step", Table.number(telling.step()),
                "as", Table.text(telling.as()),
                "person", Table.text(telling.person()),
                "address", Table.text(telling.address())));
    }

    private static Telling one(Item item) {
        return new Telling(item.number("step"), item.text("as"), item.text("person"), item.text("address"));
    }
}
