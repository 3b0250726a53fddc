package org.sendqa.dynamodb;

import java.util.List;
import java.util.Map;
import org.sendqa.domain.cycle.CycleRef;
import org.sendqa.domain.history.Revision;
import org.sendqa.domain.sampling.Demand;
import org.sendqa.domain.sampling.DrawnCase;
import org.sendqa.domain.sampling.Sample;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A sample as an item; its cases are items of their own. */
final class SampleItem {

    private SampleItem() {}

    static Item toItem(Sample sample) {
        return Item.of(Keys.sample(sample.cycle(), sample.draw()))
                .with("draw", sample.draw())
                .with("snapshot", sample.snapshot())
                .with("certificate", sample.certificate())
                .with("profile", sample.settled().profile())
                .with("demands", demands(sample.settled().demands()))
                .with("revision", sample.revision().number())
                .with("head", sample.revision().head());
    }

    static Sample fromItem(CycleRef cycle, Item item, List<DrawnCase> cases) {
        return new Sample(
                cycle,
                item.text("draw"),
                item.text("snapshot"),
                item.text("certificate"),
                new Sample.Settled(item.text("profile"), demands(item.value("demands"))),
                cases,
                new Revision(item.number("revision"), item.text("head")));
    }

    private static AttributeValue demands(List<Demand> demands) {
        return AttributeValue.fromL(demands.stream()
                .map(demand -> new Item(Map.of())
                        .with("label", demand.label())
                        .with("wanted", demand.wanted())
                        .with("strata", demand.strata()))
                .map(demand -> AttributeValue.fromM(demand.attributes()))
                .toList());
    }

    private static List<Demand> demands(AttributeValue list) {
        return list.l().stream()
                .map(one -> new Item(one.m()))
                .map(one -> new Demand(one.text("label"), one.number("wanted"), one.texts("strata")))
                .toList();
    }
}
