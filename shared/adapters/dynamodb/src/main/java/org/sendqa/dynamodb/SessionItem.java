package org.sendqa.dynamodb;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.history.Revision;
import org.sendqa.domain.session.CaseOutcome;
import org.sendqa.domain.session.Session;
import org.sendqa.domain.session.SessionCase;
import org.sendqa.domain.session.SessionRecord;
import org.sendqa.domain.session.SessionRef;
import org.sendqa.domain.words.Coded;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A session as an item: its cases are a list of maps, since they are only ever read and written together. */
final class SessionItem {

    private SessionItem() {}

    static Item toItem(Session session) {
        SessionRecord record = session.record();
        List<AttributeValue> cases =
                record.cases().stream().map(SessionItem::one).toList();
        return Item.of(Keys.session(session.ref()))
                .with("draw", session.ref().draw())
                .with("number", session.ref().number())
                .with("day", record.day().toString())
                .with("attended", record.attended())
                .with("cases", AttributeValue.fromL(cases))
                .with("revision", session.revision().number())
                .with("head", session.revision().head());
    }

    static Session fromItem(CycleRef cycle, Item item) {
        List<SessionCase> cases = item.value("cases").l().stream()
                .map(one -> one(new Item(one.m())))
                .toList();
        return new Session(
                new SessionRef(cycle, item.text("draw"), item.number("number")),
                new SessionRecord(LocalDate.parse(item.text("day")), item.texts("attended"), cases),
                new Revision(item.number("revision"), item.text("head")));
    }

    private static AttributeValue one(SessionCase one) {
        List<AttributeValue> steppedOut =
                one.steppedOut().stream().map(Table::text).toList();
        return AttributeValue.fromM(Map.of(
                "drawId", Table.text(one.drawId()),
                "steppedOut", AttributeValue.fromL(steppedOut),
                "outcome", Table.text(one.outcome().code())));
    }

    private static SessionCase one(Item item) {
        return new SessionCase(
                item.text("drawId"), item.texts("steppedOut"), Coded.of(CaseOutcome.class, item.text("outcome")));
    }
}
