package org.sendqa.dynamodb;

import java.util.List;
import java.util.Optional;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.history.Event;
import org.sendqa.domain.history.Revision;
import org.sendqa.domain.sampling.AgreedSize;
import org.sendqa.domain.sampling.AgreedSizes;
import org.sendqa.domain.sampling.Theme;

/** Agreed numbers and themes in their cycle's partition. */
public final class DynamoAgreedSizes implements AgreedSizes {

    private final Table table;

    /** Keeps numbers in a table. */
    public DynamoAgreedSizes(Table table) {
        this.table = table;
    }

    @Override
    public Optional<AgreedSize> find(CycleRef cycle, String draw) {
        return table.get(Keys.agreedSize(cycle, draw))
                .map(item -> new AgreedSize(
                        cycle,
                        draw,
                        item.number("size"),
                        Theme.read(item.optionalText("theme").orElse("")),
                        new Revision(item.number("revision"), item.text("head"))));
    }

    @Override
    public boolean keep(AgreedSize next, Event event) {
        Key key = Keys.agreedSize(next.cycle(), next.draw());
        Item item = Item.of(key)
                .with("size", next.size())
                .with("theme", next.theme().text())
                .with("revision", next.revision().number())
                .with("head", next.revision().head());
        return table.write(List.of(
                table.replace(item, next.revision().number() - 1),
                HistoryItem.add(table, key, next.revision(), event),
                table.isMissing(Keys.sample(next.cycle(), next.draw())),
                table.isMissing(Keys.diceThrow(next.cycle(), next.draw()))));
    }
}
