package org.sendqa.dynamodb;

import java.util.List;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.feedback.Findings;
import org.sendqa.domain.feedback.FindingsStep;
import org.sendqa.domain.history.Revision;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Findings as an item: the steps are a list of maps, since they are only ever read and written together. */
final class FindingsItem {

    private FindingsItem() {}

    static Item toItem(Findings findings) {
        CycleRef cycle = findings.cycle();
        List<AttributeValue> steps =
                findings.steps().stream().map(FindingsStepMap::of).toList();
        return Item.of(Keys.findings(cycle.authority(), findings.author(), findings.audit()))
                .with("authority", cycle.authority())
                .with("activity", cycle.activity())
                .with("period", cycle.period())
                .with("audit", findings.audit())
                .with("author", findings.author())
                .with("steps", AttributeValue.fromL(steps))
                .with("revision", findings.revision().number())
                .with("head", findings.revision().head());
    }

    static Findings fromItem(Item item) {
        List<FindingsStep> steps = item.value("steps").l().stream()
                .map(one -> FindingsStepMap.step(new Item(one.m())))
                .toList();
        return new Findings(
                new CycleRef(item.text("authority"), item.text("activity"), item.text("period")),
                item.text("audit"),
                item.text("author"),
                steps,
                new Revision(item.number("revision"), item.text("head")));
    }
}
