package org.sendqa.dynamodb;

import java.time.Instant;
import java.time.LocalDate;
import org.sendqa.domain.audit.Audit;
import org.sendqa.domain.audit.Audit.Assigned;
import org.sendqa.domain.audit.Audit.Header;
import org.sendqa.domain.audit.Audit.InProgress;
import org.sendqa.domain.audit.Audit.Released;
import org.sendqa.domain.audit.Audit.Submitted;
import org.sendqa.domain.audit.Audit.Voided;
import org.sendqa.domain.audit.PapersWord;
import org.sendqa.domain.audit.ReleaseReason;
import org.sendqa.domain.audit.RequestKey;
import org.sendqa.domain.cycle.Cycle.Deadline;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.history.Revision;
import org.sendqa.domain.words.Coded;

/** An audit as an item: its state by name, and what that state knows. */
final class AuditItem {

    static final String ASSIGNED = "assigned";
    static final String IN_PROGRESS = "in-progress";

    private AuditItem() {}

    static Item toItem(Audit audit) {
        Item item = header(audit.header());
        return switch (audit) {
            case Assigned _ -> item.with("state", ASSIGNED);
            case InProgress _ -> item.with("state", IN_PROGRESS);
            case Submitted(var _, var answers, var grade, var at, var late, var request) ->
                submission(item.with("state", "submitted"), answers, grade, at, late)
                        .with("requestKey", request.key())
                        .with("requestBody", request.body());
            case Released(var _, var reason) -> item.with("state", "released").with("reason", reason.code());
            case Voided(var _, var answers, var grade, var at, var late, var reason) ->
                submission(item.with("state", "voided").with("reason", reason.code()), answers, grade, at, late);
        };
    }

    static Audit fromItem(Item item) {
        Header header = header(item);
        String state = item.text("state");
        return switch (state) {
            case ASSIGNED -> new Assigned(header);
            case IN_PROGRESS -> new InProgress(header);
            case "submitted" ->
                new Submitted(
                        header, item.text("answers"), item.text("grade"), at(item), item.flag("late"), request(item));
            case "released" -> new Released(header, reason(item));
            case "voided" ->
                new Voided(header, item.text("answers"), item.text("grade"), at(item), item.flag("late"), reason(item));
            default -> throw new IllegalStateException("An audit can't be '%s'".formatted(state));
        };
    }

    private static Item submission(Item item, String answers, String grade, Instant at, boolean late) {
        return item.with("answers", answers)
                .with("grade", grade)
                .with("at", at.toString())
                .with("late", late);
    }

    private static RequestKey request(Item item) {
        return new RequestKey(
                item.optionalText("requestKey").orElse(""),
                item.optionalText("requestBody").orElse(""));
    }

    private static ReleaseReason reason(Item item) {
        return Coded.of(ReleaseReason.class, item.text("reason"));
    }

    private static Instant at(Item item) {
        return Instant.parse(item.text("at"));
    }

    /** Of audits that stand in the table since before papers were asked about, nothing. */
    private static PapersWord papers(Item item) {
        return item.optionalText("papers")
                .map(code -> Coded.of(PapersWord.class, code))
                .orElse(PapersWord.NOTHING);
    }

    private static Item header(Header header) {
        CycleRef cycle = header.cycle();
        return Item.of(Keys.audit(cycle.authority(), header.id()))
                .with("authority", cycle.authority())
                .with("cycle", cycle.id())
                .with("audit", header.id())
                .with("draw", header.draw())
                .with("drawId", header.drawId())
                .with("stratum", header.stratum())
                .with("auditor", header.auditor())
                .with("packDigest", header.packDigest())
                .with("instrument", header.instrument())
                .with("dueOn", header.deadline().dueOn().toString())
                .with("closesOn", header.deadline().closesOn().toString())
                .with("papers", header.papers().code())
                .with("revision", header.revision().number())
                .with("head", header.revision().head());
    }

    private static Header header(Item item) {
        return new Header(
                CycleRef.of(item.text("authority"), item.text("cycle")),
                item.text("audit"),
                item.text("draw"),
                item.text("drawId"),
                item.text("stratum"),
                item.text("auditor"),
                item.text("packDigest"),
                item.text("instrument"),
                new Deadline(LocalDate.parse(item.text("dueOn")), LocalDate.parse(item.text("closesOn"))),
                papers(item),
                new Revision(item.number("revision"), item.text("head")));
    }
}
