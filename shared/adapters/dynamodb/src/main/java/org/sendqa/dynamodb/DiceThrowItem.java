package org.sendqa.dynamodb;

import java.time.Instant;
import java.time.LocalDate;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.history.Revision;
import org.sendqa.domain.sampling.DiceThrow;
import org.sendqa.domain.sampling.DiceThrow.Before;
import org.sendqa.domain.sampling.DiceThrow.Dice;
import org.sendqa.domain.sampling.Facts;

/** A throw as an item; as long as it is awaited, it has no dice. */
final class DiceThrowItem {

    private static final String DICE = "dice";
    private static final String AGREED = "agreed";

    private DiceThrowItem() {}

    static Item toItem(Key key, DiceThrow next) {
        Item awaited = with(next.before(), Item.of(key))
                .with("revision", next.revision().number())
                .with("head", next.revision().head());
        return switch (next) {
            case DiceThrow.Awaited _ -> awaited;
            case DiceThrow.Thrown thrown ->
                awaited.with(DICE, thrown.dice().value())
                        .with("thrownOn", thrown.dice().thrownOn().toString())
                        .with("witnesses", thrown.dice().witnesses());
        };
    }

    static DiceThrow fromItem(CycleRef cycle, String draw, Item item) {
        Revision revision = new Revision(item.number("revision"), item.text("head"));
        return item.optionalText(DICE)
                .map(value -> new Dice(value, LocalDate.parse(item.text("thrownOn")), item.texts("witnesses")))
                .<DiceThrow>map(dice -> new DiceThrow.Thrown(cycle, draw, before(item), dice, revision))
                .orElseGet(() -> new DiceThrow.Awaited(cycle, draw, before(item), revision));
    }

    private static Item with(Before before, Item item) {
        Facts facts = before.facts();
        Integer agreed = facts.agreed();
        Item standing = item.with("snapshot", before.snapshot())
                .with("snapshots", before.snapshots())
                .with("auditors", facts.auditors())
                .with("otherSample", facts.otherSample())
                .with("batchesLeft", facts.batchesLeft())
                .with("cases", before.cases())
                .with("since", before.since().toString());
        return agreed == null ? standing : standing.with(AGREED, agreed);
    }

    private static Before before(Item item) {
        Integer agreed = item.attributes().containsKey(AGREED) ? item.number(AGREED) : null;
        return new Before(
                item.text("snapshot"),
                item.texts("snapshots"),
                new Facts(item.number("auditors"), agreed, item.number("otherSample"), item.number("batchesLeft")),
                item.number("cases"),
                Instant.parse(item.text("since")));
    }
}
