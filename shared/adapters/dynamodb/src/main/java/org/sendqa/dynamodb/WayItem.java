package org.sendqa.dynamodb;

import org.sendqa.domain.pack.RegisterLayout;
import org.sendqa.domain.register.Way;

/**
 * How an upload is to be read, as attributes of its item; uploads of before there were several registers or mappings
 * have none.
 */
final class WayItem {

    private WayItem() {}

    static Item with(Item item, Way way) {
        return item.with("subject", way.subject())
                .with("source", way.source())
                .with("mappingVersion", way.version())
                .with("lookFirst", way.lookFirst());
    }

    static Way of(Item item) {
        String subject = item.optionalText("subject").orElse(RegisterLayout.PLAN);
        return item.optionalText("source").isEmpty()
                ? Way.plain(subject)
                : new Way(subject, item.text("source"), item.number("mappingVersion"), item.flag("lookFirst"));
    }
}
