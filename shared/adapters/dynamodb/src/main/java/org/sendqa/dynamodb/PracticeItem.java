package org.sendqa.dynamodb;

import java.time.Instant;
import org.sendqa.domain.history.Revision;
import org.sendqa.domain.practice.Practice;
import org.sendqa.domain.practice.Trial;

/** Practices and trials as items; one that has ended names nobody. */
final class PracticeItem {

    private PracticeItem() {}

    static Item toItem(Practice practice) {
        Practice.Header header = practice.header();
        Item item = Item.of(PracticeKeys.practice(header.authority(), header.activity()))
                .with("activity", header.activity())
                .with("revision", header.revision().number())
                .with("head", header.revision().head());
        return switch (practice) {
            case Practice.Open open ->
                item.with("state", "open")
                        .with("packDigest", open.packDigest())
                        .with("by", open.by())
                        .with("at", open.at().toString())
                        .with("auditors", open.auditors());
            case Practice.Ended _ -> item.with("state", "ended");
        };
    }

    static Practice fromItem(String authority, Item item) {
        var header = new Practice.Header(
                authority, item.text("activity"), new Revision(item.number("revision"), item.text("head")));
        return item.text("state").equals("open")
                ? new Practice.Open(
                        header,
                        item.text("packDigest"),
                        item.text("by"),
                        Instant.parse(item.text("at")),
                        item.texts("auditors"))
                : new Practice.Ended(header);
    }

    static Item toItem(Practice practice, Trial trial) {
        return Item.of(PracticeKeys.trial(practice, trial.person()))
                .with("person", trial.person())
                .with("submitted", trial.submitted())
                .with("at", trial.at().toString());
    }

    static Trial trial(Item item) {
        return new Trial(item.text("person"), item.flag("submitted"), Instant.parse(item.text("at")));
    }
}
