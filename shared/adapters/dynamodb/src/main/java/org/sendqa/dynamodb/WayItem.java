package org.sendqa.dynamodb;

import org.sendqa.domain.register.Way;

/** How an upload is to be read, as attributes of its item; uploads of before there were mappings have none. */
final class WayItem {

    private WayItem() {}

    static Item with(Item item, Way way) {
        return item.with("source", way.source())
                .with("mappingVersion", way.version())
                .with("lookFirst", way.lookFirst());
    }

    static Way of(Item item) {
        return item.optionalText("source").isEmpty()
                ? Way.PLAIN
                : new Way(item.text("source"), item.number("mappingVersion"), item.flag("lookFirst"));
    }
}
