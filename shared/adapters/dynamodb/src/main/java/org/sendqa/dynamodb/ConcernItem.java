package org.sendqa.dynamodb;

import java.time.Instant;
import java.util.List;
import org.sendqa.domain.audit.RequestKey;
import org.sendqa.domain.concern.Concern;
import org.sendqa.domain.concern.Concern.Acknowledged;
import org.sendqa.domain.concern.Concern.Declined;
import org.sendqa.domain.concern.Concern.Done;
import org.sendqa.domain.concern.Concern.Header;
import org.sendqa.domain.concern.Concern.InHand;
import org.sendqa.domain.concern.Concern.Raised;
import org.sendqa.domain.concern.Concern.Told;
import org.sendqa.domain.concern.DeclineReason;
import org.sendqa.domain.concern.Kind;
import org.sendqa.domain.concern.Origin;
import org.sendqa.domain.concern.Taken;
import org.sendqa.domain.concern.Telling;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.history.Revision;
import org.sendqa.domain.words.Coded;

/** A concern as an item: its state by name, and what that state knows. */
final class ConcernItem {

    private ConcernItem() {}

    static Item toItem(Concern concern) {
        Item item =
                header(concern.header()).with("state", concern.state()).with("told", TellingList.of(concern.told()));
        Item known = concern.receipt().map(taken -> taken(item, "taken", taken)).orElse(item);
        return switch (concern) {
            case Raised _, Acknowledged _, InHand _ -> known;
            case Told told -> known.with("step", told.step());
            case Done done -> taken(known, "end", done.end());
            case Declined declined ->
                taken(known, "end", declined.end())
                        .with("reason", declined.reason().code());
        };
    }

    static Concern fromItem(Item item) {
        Header header = header(item);
        List<Telling> told = TellingList.read(item.value("told"));
        String state = item.text("state");
        return switch (state) {
            case "raised" -> new Raised(header);
            case "told" -> new Told(header, told, item.number("step"));
            case "acknowledged" -> new Acknowledged(header, told, taken(item, "taken"));
            case "in-hand" -> new InHand(header, told, taken(item, "taken"));
            case "done" -> new Done(header, told, taken(item, "taken"), taken(item, "end"));
            case "declined" ->
                new Declined(
                        header,
                        told,
                        taken(item, "taken"),
                        Coded.of(DeclineReason.class, item.text("reason")),
                        taken(item, "end"));
            default -> throw new IllegalStateException("A concern can't be '%s'".formatted(state));
        };
    }

    private static Item taken(Item item, String name, Taken taken) {
        return item.with(name + "By", taken.by()).with(name + "At", taken.at().toString());
    }

    private static Taken taken(Item item, String name) {
        return new Taken(item.text(name + "By"), Instant.parse(item.text(name + "At")));
    }

    private static Item header(Header header) {
        Origin origin = header.origin();
        return Item.of(Keys.concern(header.authority(), header.id()))
                .with("authority", header.authority())
                .with("concern", header.id())
                .with("kind", header.kind().code())
                .with("cycle", origin.cycle().id())
                .with("audit", origin.audit())
                .with("draw", origin.draw())
                .with("drawId", origin.drawId())
                .with("auditor", origin.auditor())
                .with("raisedAt", origin.at().toString())
                .with("words", header.words())
                .with("requestKey", header.request().key())
                .with("requestBody", header.request().body())
                .with("revision", header.revision().number())
                .with("head", header.revision().head());
    }

    private static Header header(Item item) {
        return new Header(
                item.text("authority"),
                item.text("concern"),
                Coded.of(Kind.class, item.text("kind")),
                new Origin(
                        CycleRef.of(item.text("authority"), item.text("cycle")),
                        item.text("audit"),
                        item.text("draw"),
                        item.text("drawId"),
                        item.text("auditor"),
                        Instant.parse(item.text("raisedAt"))),
                item.text("words"),
                new RequestKey(item.text("requestKey"), item.text("requestBody")),
                new Revision(item.number("revision"), item.text("head")));
    }
}
