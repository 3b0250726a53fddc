package org.sendqa.dynamodb;

import java.time.Instant;
import org.sendqa.domain.history.Revision;
import org.sendqa.domain.register.Upload;
import org.sendqa.domain.register.Upload.Announced;
import org.sendqa.domain.register.Upload.Asked;
import org.sendqa.domain.register.Upload.Claimed;
import org.sendqa.domain.register.Upload.Examined;
import org.sendqa.domain.register.Upload.Findings;
import org.sendqa.domain.register.Upload.Header;
import org.sendqa.domain.register.Upload.Outcome;
import org.sendqa.domain.register.Upload.Outcome.Accepted;
import org.sendqa.domain.register.Upload.Outcome.Refused;
import org.sendqa.domain.register.Upload.Outcome.Unchanged;
import org.sendqa.domain.register.Upload.Previewed;

/** An upload as an item: its state and outcome by name, and what they know. */
final class UploadItem {

    private UploadItem() {}

    static Item toItem(Upload upload) {
        Item item = header(upload.header());
        return switch (upload) {
            case Asked _ -> item.with("state", "asked");
            case Claimed(var _, var file, var taken) ->
                item.with("state", "claimed").with("claim", file).with("taken", taken);
            case Previewed(var _, var file, Findings(var accepted, var rejected, var reasons)) ->
                item.with("state", "previewed")
                        .with("claim", file)
                        .with("accepted", accepted)
                        .with("rejected", rejected)
                        .with("reasons", reasons);
            case Examined(var _, var file, var outcome) ->
                outcome(item.with("state", "examined").with("claim", file), outcome);
            case Announced(var _, var outcome, var nextDraw) ->
                outcome(item.with("state", "announced").with("nextDraw", nextDraw), outcome);
        };
    }

    static Upload fromItem(Item item) {
        Header header = header(item);
        String state = item.text("state");
        return switch (state) {
            case "asked" -> new Asked(header);
            case "claimed" ->
                new Claimed(header, item.text("claim"), !header.way().lookFirst() || item.flag("taken"));
            case "previewed" -> new Previewed(header, item.text("claim"), findings(item));
            case "examined" -> new Examined(header, item.text("claim"), outcome(item));
            case "announced" -> new Announced(header, outcome(item), item.text("nextDraw"));
            default -> throw new IllegalStateException("An upload can't be '%s'".formatted(state));
        };
    }

    private static Item header(Header header) {
        return WayItem.with(Item.of(UploadKeys.upload(header.authority(), header.id())), header.way())
                .with("authority", header.authority())
                .with("upload", header.id())
                .with("by", header.by())
                .with("fileName", header.fileName())
                .with("askedAt", header.askedAt().toString())
                .with("revision", header.revision().number())
                .with("head", header.revision().head());
    }

    private static Header header(Item item) {
        return new Header(
                item.text("authority"),
                item.text("upload"),
                item.text("by"),
                item.text("fileName"),
                WayItem.of(item),
                Instant.parse(item.text("askedAt")),
                new Revision(item.number("revision"), item.text("head")));
    }

    private static Findings findings(Item item) {
        return new Findings(item.number("accepted"), item.number("rejected"), item.texts("reasons"));
    }

    private static Item outcome(Item item, Outcome outcome) {
        return switch (outcome) {
            case Accepted(var digest, var complete, var accepted, var rejected, var reasons) ->
                counts(item.with("outcome", "accepted"), digest, accepted, rejected)
                        .with("complete", complete)
                        .with("reasons", reasons);
            case Unchanged(var digest, var complete, var since, var accepted, var rejected, var reasons) ->
                counts(item.with("outcome", "unchanged"), digest, accepted, rejected)
                        .with("complete", complete)
                        .with("since", since.toString())
                        .with("reasons", reasons);
            case Refused(var reason) -> item.with("outcome", "refused").with("reason", reason);
        };
    }

    private static Item counts(Item item, String digest, int accepted, int rejected) {
        return item.with("digest", digest).with("accepted", accepted).with("rejected", rejected);
    }

    private static Outcome outcome(Item item) {
        String outcome = item.text("outcome");
        return switch (outcome) {
            case "accepted" ->
                new Accepted(
                        item.text("digest"),
                        item.flag("complete"),
                        item.number("accepted"),
                        item.number("rejected"),
                        item.texts("reasons"));
            case "unchanged" ->
                new Unchanged(
                        item.text("digest"),
                        item.flag("complete"),
                        Instant.parse(item.text("since")),
                        item.number("accepted"),
                        item.number("rejected"),
                        item.texts("reasons"));
            case "refused" -> new Refused(item.text("reason"));
            default -> throw new IllegalStateException("An upload can't have ended '%s'".formatted(outcome));
        };
    }
}
