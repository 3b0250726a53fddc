package org.sendqa.dynamodb;

import java.time.Instant;
import java.time.LocalDate;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.history.Revision;
import org.sendqa.domain.papers.Pages;
import org.sendqa.domain.papers.Paper;
import org.sendqa.domain.papers.PaperRef;
import org.sendqa.domain.papers.SendBack;
import org.sendqa.domain.words.Coded;

/** A paper as an item: its state by name, and where its pages lie as long as they are kept. */
final class PaperItem {

    private PaperItem() {}

    static Item toItem(Paper paper) {
        PaperRef ref = paper.ref();
        Item item = Item.of(Keys.paper(ref))
                .with("authority", ref.cycle().authority())
                .with("cycle", ref.cycle().id())
                .with("draw", ref.draw())
                .with("drawId", ref.drawId())
                .with("paper", ref.number())
                .with("state", paper.state())
                .with("revision", paper.revision().number())
                .with("head", paper.revision().head());
        Item known = switch (paper) {
            case Paper.Prepared prepared ->
                item.with("preparedAt", prepared.at().toString());
            case Paper.Checked checked -> item.with("checkedOn", checked.on().toString());
            case Paper.SentBack back -> item.with("reason", back.reason().code());
            case Paper.Erased _ -> item;
        };
        return paper.kept().map(pages -> kept(known, ref, pages)).orElse(known);
    }

    private static Item kept(Item item, PaperRef ref, Pages pages) {
        return item.with("object", pages.object())
                .with("pages", pages.count())
                .with("byEye", pages.byEye().stream().map(String::valueOf).toList())
                .with("preparer", pages.by())
                .with("due", Keys.keptPapers(ref.cycle().authority()));
    }

    static PaperRef ref(Item item) {
        return new PaperRef(
                CycleRef.of(item.text("authority"), item.text("cycle")),
                item.text("draw"),
                item.text("drawId"),
                item.number("paper"));
    }

    static Paper fromItem(Item item) {
        PaperRef ref = ref(item);
        Revision revision = new Revision(item.number("revision"), item.text("head"));
        String state = item.text("state");
        return switch (state) {
            case "prepared" -> new Paper.Prepared(ref, pages(item), preparedAt(item), revision);
            case "checked" -> new Paper.Checked(ref, pages(item), checkedOn(item), revision);
            case "sent-back" -> new Paper.SentBack(ref, Coded.of(SendBack.class, item.text("reason")), revision);
            case "erased" -> new Paper.Erased(ref, revision);
            default -> throw new IllegalStateException("A paper can't be '%s'".formatted(state));
        };
    }

    /** Long ago for papers that stand in the table since before it was kept, and so is the next one. */
    private static LocalDate checkedOn(Item item) {
        return item.optionalText("checkedOn").map(LocalDate::parse).orElse(LocalDate.EPOCH);
    }

    private static Instant preparedAt(Item item) {
        return item.optionalText("preparedAt").map(Instant::parse).orElse(Instant.EPOCH);
    }

    private static Pages pages(Item item) {
        return new Pages(
                item.text("object"),
                item.number("pages"),
                item.texts("byEye").stream().map(Integer::valueOf).toList(),
                item.text("preparer"));
    }
}
