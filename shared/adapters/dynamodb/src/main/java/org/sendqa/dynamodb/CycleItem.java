package org.sendqa.dynamodb;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.sendqa.domain.cycle.Cycle;
import org.sendqa.domain.cycle.Cycle.Announced;
import org.sendqa.domain.cycle.Cycle.Approved;
import org.sendqa.domain.cycle.Cycle.Closed;
import org.sendqa.domain.cycle.Cycle.Collecting;
import org.sendqa.domain.cycle.Cycle.Confirmed;
import org.sendqa.domain.cycle.Cycle.Count;
import org.sendqa.domain.cycle.Cycle.Deadline;
import org.sendqa.domain.cycle.Cycle.Drawn;
import org.sendqa.domain.cycle.Cycle.Header;
import org.sendqa.domain.cycle.Cycle.Reported;
import org.sendqa.domain.cycle.Cycle.ToApprove;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.cycle.Made;
import org.sendqa.domain.cycle.Over;
import org.sendqa.domain.cycle.ReopeningReason;
import org.sendqa.domain.history.Revision;
import org.sendqa.domain.words.Coded;

/** A cycle as an item: its state by name, and what that state knows. */
final class CycleItem {

    private CycleItem() {}

    static Item toItem(Cycle cycle) {
        Item item = header(cycle.header()).with("state", cycle.state());
        return switch (cycle) {
            case Announced _, Confirmed _ -> due(item, cycle);
            case Drawn(var _, var checkedBy) -> due(item.with("checkedBy", checkedBy.toString()), cycle);
            case Collecting(var _, var deadline, var count, var why, boolean extended) ->
                due(reopened(figures(item, deadline, count), why), cycle).with("extended", extended);
            case Over over -> over(figures(item, over.deadline(), over.count()), over);
        };
    }

    private static Item over(Item item, Over over) {
        return switch (over) {
            case Closed closed -> due(reopened(item, closed.reopened()), closed);
            case ToApprove waiting ->
                due(reopened(made(item, waiting.made()), waiting.reopened()), waiting)
                        .with("approveBy", waiting.approveBy().toString());
            case Approved approved -> due(reopened(made(item, approved.made()), approved.reopened()), approved);
            case Reported reported -> {
                Item done = item.with("version", reported.version());
                yield reported.count().redo() > 0 ? due(done, reported) : done;
            }
        };
    }

    static Cycle fromItem(Item item) {
        Header header = header(item);
        return switch (item.text("state")) {
            case "announced" -> new Announced(header);
            case "drawn" -> new Drawn(header, LocalDate.parse(item.text("checkedBy")));
            case "confirmed" -> new Confirmed(header);
            case "collecting" ->
                new Collecting(header, deadline(item), count(item), reopened(item), item.flag("extended"));
            default -> over(header, item);
        };
    }

    private static Over over(Header header, Item item) {
        String state = item.text("state");
        Deadline deadline = deadline(item);
        Count count = count(item);
        return switch (state) {
            case "closed" -> new Closed(header, deadline, count, reopened(item));
            case "to-approve" ->
                new ToApprove(
                        header, deadline, count, reopened(item), made(item), LocalDate.parse(item.text("approveBy")));
            case "approved" -> new Approved(header, deadline, count, reopened(item), made(item));
            case "reported" -> new Reported(header, deadline, count, item.number("version"));
            default -> throw new IllegalStateException("A cycle can't be '%s'".formatted(state));
        };
    }

    private static Item header(Header header) {
        CycleRef ref = header.ref();
        return Item.of(Keys.cycle(ref))
                .with("authority", ref.authority())
                .with("cycle", ref.id())
                .with("packDigest", header.packDigest())
                .with("opensOn", header.opensOn().toString())
                .with("seedCommitment", header.seedCommitment())
                .with("announcedAt", header.announcedAt().toString())
                .with("rationale", header.rationale())
                .with("revision", header.revision().number())
                .with("head", header.revision().head());
    }

    private static Header header(Item item) {
        return new Header(
                CycleRef.of(item.text("authority"), item.text("cycle")),
                item.text("packDigest"),
                LocalDate.parse(item.text("opensOn")),
                item.text("seedCommitment"),
                Instant.parse(item.text("announcedAt")),
                item.optionalText("rationale").orElse(""),
                new Revision(item.number("revision"), item.text("head")));
    }

    private static Item figures(Item item, Deadline deadline, Count count) {
        return item.with("dueOn", deadline.dueOn().toString())
                .with("closesOn", deadline.closesOn().toString())
                .with("audits", count.audits())
                .with("open", count.open())
                .with("unfilled", count.unfilled())
                .with("redo", count.redo());
    }

    private static Deadline deadline(Item item) {
        return new Deadline(LocalDate.parse(item.text("dueOn")), LocalDate.parse(item.text("closesOn")));
    }

    private static Count count(Item item) {
        return new Count(item.number("audits"), item.number("open"), item.number("unfilled"), item.number("redo"));
    }

    private static Item made(Item item, Made made) {
        return item.with("version", made.version()).with("closing", made.closing());
    }

    private static Made made(Item item) {
        return new Made(item.number("version"), item.number("closing"));
    }

    private static Item reopened(Item item, List<ReopeningReason> why) {
        return item.with("reopened", why.stream().map(ReopeningReason::code).toList());
    }

    private static List<ReopeningReason> reopened(Item item) {
        return item.texts("reopened").stream()
                .map(code -> Coded.of(ReopeningReason.class, code))
                .toList();
    }

    private static Item due(Item item, Cycle cycle) {
        return item.with("due", Keys.dueCycles(cycle.ref().authority(), cycle.dueMonth()));
    }
}
