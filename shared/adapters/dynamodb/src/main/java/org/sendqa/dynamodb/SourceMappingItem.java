package org.sendqa.dynamodb;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sendqa.domain.history.Revision;
import org.sendqa.domain.register.DateStyle;
import org.sendqa.domain.register.RegisterRef;
import org.sendqa.domain.register.SourceMapping;

/** A version of a mapping as an item: headings and fields side by side, since their order is part of it. */
final class SourceMappingItem {

    private SourceMappingItem() {}

    static Item toItem(Key key, SourceMapping mapping) {
        return Item.of(key)
                .with("authority", mapping.register().authority())
                .with("subject", mapping.register().subject())
                .with("source", mapping.source())
                .with("sheet", mapping.sheet())
                .with("dates", mapping.dates().format())
                .with("headings", List.copyOf(mapping.columns().keySet()))
                .with("fields", List.copyOf(mapping.columns().values()))
                .with("revision", mapping.revision().number())
                .with("head", mapping.revision().head());
    }

    static SourceMapping fromItem(Item item) {
        Map<String, String> columns = new LinkedHashMap<>();
        List<String> fields = item.texts("fields");
        for (String heading : item.texts("headings")) {
            columns.put(heading, fields.get(columns.size()));
        }
        return new SourceMapping(
                new RegisterRef(item.text("authority"), item.text("subject")),
                item.text("source"),
                item.text("sheet"),
                DateStyle.of(item.text("dates")).orElseThrow(),
                columns,
                new Revision(item.number("revision"), item.text("head")));
    }
}
